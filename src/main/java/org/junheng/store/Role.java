package org.junheng.store;

/** What an account may do (contract, section 6). */
public enum Role {
    POLICY("政策"),
    APPROVER("审批"),
    BUREAU("教育局"),
    AUDITOR("审计"),
    ADMIN("管理员");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As pages name it. */
    public String word() {
        return word;
    }
}
