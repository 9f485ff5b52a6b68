package org.junheng.store;

/** What an account may do (contract, section 6). */
public enum Role {
    POLICY("政策", "起草和修改规则"),
    APPROVER("审批", "审批和发布规则,不能审批自己起草的"),
    BUREAU("教育局", "上传数据、检查、办理台账"),
    AUDITOR("审计", "查看全部内容和操作记录"),
    ADMIN("管理员", "管理账号");

    private final String word;
    private final String duty;

    Role(String word, String duty) {
        this.word = word;
        this.duty = duty;
    }

    /** As pages name it. */
    public String word() {
        return word;
    }

    /** What it is for, as pages say it. */
    public String duty() {
        return duty;
    }
}
