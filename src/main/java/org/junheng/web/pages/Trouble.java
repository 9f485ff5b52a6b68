package org.junheng.web.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.intake.CellPlace;

/**
 * A problem of a file, taken apart for a table.
 *
 * @param number from 1, among all of its file
 * @param sheet the file, or the file and its sheet; empty where the place is neither
 * @param spot row and column within it; the whole place where there is no row
 * @param seen what was found there
 * @param advice what to do; empty where that is said with it
 */
record Trouble(int number, String place, String sheet, String spot, String seen, String advice) {

    private static final Pattern ROW = Pattern.compile("(.+) (第[0-9].*行.*)", Pattern.DOTALL);
    private static final Pattern POINTER = Pattern.compile("(.+) (/.*)", Pattern.DOTALL);

    /** Whether the file can be shown around it. */
    public boolean isOfCell() {
        return CellPlace.of(place).isPresent();
    }

    static Trouble of(int number, String place, String text) {
        int end = text.indexOf('。') + 1;
        boolean isWhole = end == 0 || end == text.length();
        Matcher row = ROW.matcher(place);
        Matcher found = row.matches() ? row : POINTER.matcher(place);
        boolean isInside = found == row || found.matches();
        return new Trouble(
                number,
                place,
                isInside ? found.group(1) : place,
                isInside ? found.group(2) : "",
                isWhole ? text : text.substring(0, end),
                isWhole ? "" : text.substring(end));
    }
}
