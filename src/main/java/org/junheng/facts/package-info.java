/**
 * The figures: the dictionary of items, a county's reported rows with the cell of every figure, and exact numbers.
 * Nothing here judges; nothing is rounded.
 */
@NullMarked
package org.junheng.facts;

import org.jspecify.annotations.NullMarked;
