/**
 * The ledger of what a county must cure (整改台账): an entry a finding, its history only ever added to, its moves those of one table.
 * Pure values: nothing here reads a file or the clock, and only a re-check that is met closes an entry.
 */
@NullMarked
package org.junheng.rectify.ledger;

import org.jspecify.annotations.NullMarked;
