/**
 * Two checks of the same county, by two rulebooks or of two years: which verdicts and which outcomes turn, and between years
 * whether the data, the rules or both turned them. Compares what the checker says; decides and prints nothing.
 */
@NullMarked
package org.junheng.impact;

import org.jspecify.annotations.NullMarked;
