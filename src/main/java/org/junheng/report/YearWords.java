package org.junheng.report;

import org.junheng.impact.Absence;
import org.junheng.impact.Cause;
import org.junheng.impact.Fate;
import org.junheng.impact.Trend;

/** What became of an outcome, in the words of 整改. */
final class YearWords {

    private YearWords() {}

    static String of(Fate fate) {
        return switch (fate) {
            case CURED -> "已整改";
            case NEW -> "新增";
            case REMAINS -> "仍存在";
            case UNCONFIRMED -> "无法确认";
            case TOLERATED -> "转为容许";
            case DUE -> "转为限期";
            case ADVICE -> "转为预警";
            case MET -> "转为达标";
            case NOT_REQUIRED -> "不再要求";
        };
    }

    static String of(Trend trend) {
        return switch (trend) {
            case LESS -> "部分整改";
            case SAME -> "未变";
            case MORE -> "加重";
            case UNCLEAR -> "不可比";
        };
    }

    static String of(Cause cause) {
        return switch (cause) {
            case DATA -> "数据";
            case RULE -> "规则";
            case BOTH -> "两者";
        };
    }

    static String of(Absence absence) {
        return switch (absence) {
            case STANDARD -> "未按此标准检查";
            case RULE -> "没有此条规则,或当年不施行";
            case SUBJECT -> "数据中没有,或不再单列";
            case SCOPE -> "此条规则对它没有要求";
        };
    }
}
