/**
 * Two rulebooks on the same county: which verdicts and which outcomes turn when the one takes the other's place.
 * Compares what the checker says by each of them; decides and prints nothing.
 */
@NullMarked
package org.junheng.impact;

import org.jspecify.annotations.NullMarked;
