package org.junheng.report.workbook;

import java.util.List;
import java.util.Map;

/**
 * What people typed and the ledger itself does not hold; it goes back into the workbook as it was.
 *
 * @param typed by the entry's key
 * @param lines of 整改台账 that people added, by head
 * @param pairings rows of 帮扶结对 that could not be taken into the ledger, by head
 * @param visits the same of 走访记录
 * @param heads of columns that people added to 整改台账
 * @param columns what stands in them, by the entry's key and by head
 * @param sheets that people added
 */
record ByHand(
        Map<String, Typed> typed,
        List<Map<String, String>> lines,
        List<Map<String, String>> pairings,
        List<Map<String, String>> visits,
        List<String> heads,
        Map<String, Map<String, String>> columns,
        List<KeptSheet> sheets) {

    static final ByHand NOTHING = new ByHand(Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
}
