/**
 * (Rulebook, CountyFacts, year) → CheckResult. Rules state what is required of whom; the one comparing core here decides,
 * exactly, so that every rule yields one outcome for every subject and a missing figure never passes.
 */
@NullMarked
package org.junheng.check;

import org.jspecify.annotations.NullMarked;
