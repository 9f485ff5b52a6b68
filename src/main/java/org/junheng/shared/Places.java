package org.junheng.shared;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Orders places as a reader expects: line 9 before line 10, column Z before column AA. */
final class Places {

    private Places() {}

    /** A column's letters, as in "第2行 AM列"; no spreadsheet has longer ones. */
    private static final Pattern COLUMN = Pattern.compile("(?<= )[A-Z]{1,3}(?=列)");

    static int compare(String a, String b) {
        return compareRuns(columnsByLength(a), columnsByLength(b));
    }

    /** Letters with their number before them stand in a spreadsheet's order, whatever else they are compared with. */
    private static String columnsByLength(String place) {
        return place.indexOf('列') < 0
                ? place
                : COLUMN.matcher(place).replaceAll(found -> (char) found.group().length() + found.group());
    }

    private static int compareRuns(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            boolean digits = isDigit(a.charAt(i)) && isDigit(b.charAt(j));
            int iEnd = digits ? digitsEnd(a, i) : i + 1;
            int jEnd = digits ? digitsEnd(b, j) : j + 1;
            int order = digits
                    ? new BigInteger(a.substring(i, iEnd)).compareTo(new BigInteger(b.substring(j, jEnd)))
                    : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) {
                return order;
            }
            i = iEnd;
            j = jEnd;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
