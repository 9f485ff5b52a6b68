/**
 * The examples that stand beside each standard (cases.yaml): figures in, outcomes out, run through the same checker as any
 * county. What they leave untried (a limit met exactly, missed by the smallest step, a missing figure) is told rule by rule.
 */
@NullMarked
package org.junheng.cases;

import org.jspecify.annotations.NullMarked;
