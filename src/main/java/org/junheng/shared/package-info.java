/**
 * What every part uses: problems that are collected and told at once, fingerprints, near matches.
 * Nothing here knows about schools or rules.
 */
@NullMarked
package org.junheng.shared;

import org.jspecify.annotations.NullMarked;
