package org.junheng.check;

import java.util.Arrays;
import java.util.Comparator;

/** The order of subject ids and indicators in contract section 3: by code points, but 小学 before 初中. */
public final class SubjectOrder {

    public static final Comparator<String> BY_STAGE =
            Comparator.comparing(text -> stageFirst(text).codePoints().toArray(), Arrays::compare);

    private SubjectOrder() {}

    /** 小学 goes to the place just before 初中; all else stays where its code points put it. */
    private static String stageFirst(String text) {
        return text.replace("小学", "初\u0001");
    }
}
