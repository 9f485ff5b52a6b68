/**
 * For those who check the checker: walks a finding back to rule, clause and cell, and runs a check again from its result.
 */
@NullMarked
package org.junheng.audit;

import org.jspecify.annotations.NullMarked;
