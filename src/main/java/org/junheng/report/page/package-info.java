/**
 * The result page: one HTML file that opens without a network, for reading, printing and walking a figure back to its cells.
 * It reads a result and decides nothing; what comes from data is text wherever it stands, and of a person it is the code alone.
 */
@NullMarked
package org.junheng.report.page;

import org.jspecify.annotations.NullMarked;
