/**
 * Reads, guards and compiles rules/ into a {@link org.junheng.rulebook.Rulebook}: one immutable, fingerprinted value.
 * The only package that knows Drools' compiler; no line of a rule file reaches it that was not matched from end to end.
 */
@NullMarked
package org.junheng.rulebook;

import org.jspecify.annotations.NullMarked;
