package org.junheng.check;

import java.util.Arrays;
import java.util.Comparator;

/** The order of subject ids and indicators in contract section 3: by code points, but 小学 before 初中. */
public final class SubjectOrder {

    public static final Comparator<String> BY_STAGE =
            Comparator.comparing(text -> stageFirst(text).codePoints().toArray(), Arrays::compare);

    private SubjectOrder() {}

    /** Against their code points. */
    private static String stageFirst(String text) {
        return text.replace("小学", "\u0001").replace("初中", "\u0002");
    }
}
