package org.junheng.shared;

import java.math.BigInteger;

/** Orders places as a reader expects: runs of digits by value, so that line 9 comes before line 10. */
final class Places {

    private Places() {}

    static int compare(String a, String b) {
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
