package org.junheng.facts.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.Item;

/** Months: 2020-9, 2020/09, 2020年9月, 202009, a date. Written YYYY-MM; the day does not matter. */
final class MonthValue {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{4}) ?[-/年] ?(\\d{1,2}) ?月?"),
            // one digit after a point may be a number that lost a zero: 2020.1 was perhaps 2020.10
            Pattern.compile("(\\d{4})\\.(\\d{2})"),
            Pattern.compile("(\\d{4})(\\d{2})"),
            Pattern.compile("(\\d{4})(\\d{2})\\d{2}"),
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?\\d{1,2} ?日?(?:[ T]0{1,2}:00(?::00)?(?:\\.0+)?)?"));

    private MonthValue() {}

    static Value of(Item item, Cell cell) {
        String text = Text.width(cell.text());
        for (Pattern form : FORMS) {
            Matcher month = form.matcher(text);
            if (month.matches() && isMonth(month.group(1), month.group(2))) {
                return Value.of(month.group(1) + "-" + (month.group(2).length() == 1 ? "0" : "") + month.group(2));
            }
        }
        return Value.wrong(Text.quote(cell.text()) + " 不是年月。应为" + Expected.of(item) + "。");
    }

    private static boolean isMonth(String year, String month) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        return y >= 1900 && y <= 2100 && m >= 1 && m <= 12;
    }
}
