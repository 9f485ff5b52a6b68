package org.junheng.facts.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table, or a row of one, as problems and notes name it.
 *
 * @param where the file, or the file and its sheet
 * @param row from 1
 * @param column from 0; {@link #ROW} where the row is meant as a whole
 */
public record CellPlace(String where, int row, int column) {

    public static final int ROW = -1;

    private static final Pattern PLACE = Pattern.compile("(.+) 第([0-9]{1,8})行(?: ([A-Z]{1,3})列)?", Pattern.DOTALL);

    /** Empty for a place of another kind. */
    public static Optional<CellPlace> of(String place) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letters = matcher.group(3);
        return Optional.of(new CellPlace(
                matcher.group(1), Integer.parseInt(matcher.group(2)), letters == null ? ROW : column(letters)));
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
