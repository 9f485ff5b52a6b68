package org.junheng.reference;

/** 学段: the two compulsory stages, with the suffix that rule numbers carry. */
enum Stage {
    PRIMARY("小学", "-P", 0),
    JUNIOR("初中", "-J", 1);

    final String chinese;
    final String suffix;

    /** Where figures stand that come in pairs, 小学 first. */
    final int index;

    Stage(String chinese, String suffix, int index) {
        this.chinese = chinese;
        this.suffix = suffix;
        this.index = index;
    }

    static Stage of(String chinese) {
        return chinese.equals(JUNIOR.chinese) ? JUNIOR : PRIMARY;
    }
}
