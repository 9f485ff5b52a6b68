package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum or difference of items, as indicators.csv writes it: {@code 教学及辅助用房面积-室内体育用房面积},
 * {@code 合计(满意度.有效数:类别=家长)}, {@code 计数(人员:岗位=校长|副校长;本年度轮岗=是)}, {@code 100}.
 *
 * @param text as written
 */
public record Expression(String text, List<Term> terms) {

    private static final Pattern TERM = Pattern.compile(
            "合计\\(([^():.]+)\\.([^():.]+)(?::([^()]+))?\\)|计数\\(([^():.]+)(?::([^()]+))?\\)|([^()+\\-.:]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /**
     * @param sheet for a sum or a count over the rows of a sheet, else empty
     * @param item an item, or a number if {@link #isNumber()}; empty for a count
     * @param filters which rows count; empty for all
     */
    public record Term(boolean minus, String sheet, String item, List<Condition> filters) {

        static Term plain(boolean minus, String item) {
            return new Term(minus, "", item, List.of());
        }

        public boolean isNumber() {
            return NUMBER.matcher(item).matches();
        }

        /** Over the rows of a sheet. */
        public boolean isSum() {
            return !sheet.isEmpty();
        }

        /** How many rows, instead of the sum of an item. */
        public boolean isCount() {
            return isSum() && item.isEmpty();
        }
    }

    /** Empty if the text is no such expression. */
    static Optional<Expression> parse(String text) {
        List<Term> terms = new ArrayList<>();
        boolean minus = false;
        int from = 0;
        Matcher matcher = TERM.matcher(text);
        while (from < text.length()) {
            if (!matcher.find(from) || matcher.start() != from) {
                return Optional.empty();
            }
            Optional<Term> term = term(minus, matcher);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
            from = matcher.end();
            if (from < text.length()) {
                char sign = text.charAt(from);
                if (sign != '+' && sign != '-' || from + 1 == text.length()) {
                    return Optional.empty();
                }
                minus = sign == '-';
                from++;
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Expression(text, List.copyOf(terms)));
    }

    private static Optional<Term> term(boolean minus, Matcher matcher) {
        if (matcher.group(6) != null) {
            return Optional.of(Term.plain(minus, matcher.group(6)));
        }
        boolean count = matcher.group(4) != null;
        String sheet = count ? matcher.group(4) : matcher.group(1);
        String item = count ? "" : matcher.group(2);
        return Filters.all(matcher.group(count ? 5 : 3)).map(filters -> new Term(minus, sheet, item, filters));
    }
}
