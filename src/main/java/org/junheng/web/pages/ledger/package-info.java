/**
 * The pages of 台账 and 帮扶: lists by due date and by state, an entry with the moves that are allowed now, and paired
 * departments. Every form keeps what was typed when it is refused, with the words of the refusal beside it.
 */
@NullMarked
package org.junheng.web.pages.ledger;

import org.jspecify.annotations.NullMarked;
