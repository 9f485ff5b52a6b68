/**
 * What can be proved of a rulebook without data: rules that clash, that no subject can meet, that are never in force.
 * Conditions and limits are read as sets of values; where a set is not known, nothing is claimed.
 */
@NullMarked
package org.junheng.rulebook.proof;

import org.jspecify.annotations.NullMarked;
