package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum or difference of items, as indicators.csv writes it: {@code 教学及辅助用房面积-室内体育用房面积},
 * {@code 合计(满意度.满意数)}, {@code 100}.
 *
 * @param text as written
 */
public record Expression(String text, List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("合计\\(([^().]+)\\.([^().]+)\\)|([^()+\\-.]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /**
     * @param sheet for a sum over all rows of a sheet, else empty
     * @param item an item, or a number if {@link #isNumber()}
     */
    public record Term(boolean minus, String sheet, String item) {
        public boolean isNumber() {
            return NUMBER.matcher(item).matches();
        }

        public boolean isSum() {
            return !sheet.isEmpty();
        }
    }

    /** Empty if the text is no such expression. */
    static Optional<Expression> parse(String text) {
        List<Term> terms = new ArrayList<>();
        boolean minus = false;
        int from = 0;
        Matcher term = TERM.matcher(text);
        while (from < text.length()) {
            if (!term.find(from) || term.start() != from) {
                return Optional.empty();
            }
            boolean sum = term.group(1) != null;
            terms.add(sum ? new Term(minus, term.group(1), term.group(2)) : new Term(minus, "", term.group(3)));
            from = term.end();
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
}
