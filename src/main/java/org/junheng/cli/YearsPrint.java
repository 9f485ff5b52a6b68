package org.junheng.cli;

import org.junheng.impact.TwoYears;
import org.junheng.report.YearsJson;
import org.junheng.report.YearsText;

/** Where comparisons of two years go. @param before where the rules come from, for people */
record YearsPrint(Console console, boolean isJson, String before, String after) {

    void compared(TwoYears years) {
        console.out().print(isJson ? YearsJson.write(years) : YearsText.of(years, before, after));
    }

    /** A county that only the one side's data hold. */
    void alone(TwoYears.Year year, boolean isBefore) {
        String first = "只在" + (isBefore ? BothData.EARLIER : BothData.LATER) + "中";
        console.out().print(isJson ? YearsJson.alone(year, isBefore) : YearsText.alone(first, year));
    }
}
