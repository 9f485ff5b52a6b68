package org.junheng.report.letter;

import java.time.LocalDate;

/** Numbers and dates as official papers write them. */
final class Numerals {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numerals() {}

    /** 1 to 99 as 一 … 九十九. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }

    /** As 2025年9月1日. */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** As 66.7%, rounded half up; 100% and 0% only where it is exactly so. */
    static String percent(long part, long whole) {
        if (part == 0 || part == whole) {
            return part == 0 ? "0%" : "100%";
        }
        long tenths = Math.max(1, Math.min(999, (part * 2000 + whole) / (2 * whole)));
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
