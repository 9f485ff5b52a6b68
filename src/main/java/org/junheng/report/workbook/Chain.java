package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Fingerprint;

/** SHA-256 over the rows of 台账历史, each with the one before it: a row that was changed, deleted or added by hand shows. */
final class Chain {

    private Chain() {}

    /** A fingerprint a row. @param rows the texts of the cells */
    static List<String> of(List<List<String>> rows) {
        List<String> chain = new ArrayList<>();
        String before = "";
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder(before);
            row.forEach(cell -> text.append('\n').append(canonical(cell)));
            before = Fingerprint.of(text.toString());
            chain.add(before);
        }
        return chain;
    }

    /** The same before it is written and after it was read: office programs alter blanks and line ends. */
    private static String canonical(String cell) {
        return Inert.original(Inert.text(cell)).replaceAll("[\\s\\p{Cntrl}\\u00a0]+", "");
    }
}
