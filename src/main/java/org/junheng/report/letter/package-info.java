/**
 * The two papers of a check, 自评报告 and 整改报告, as one Word file in the layout of Chinese official documents (GB/T 9704).
 * It words results and the ledger and decides nothing; only {@code WordPaper} and what it uses know the file format.
 */
@NullMarked
package org.junheng.report.letter;

import org.jspecify.annotations.NullMarked;
