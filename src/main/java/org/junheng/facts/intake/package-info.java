/**
 * Reads a county's files (csv, xlsx, xls, json, zip, single-school forms) into {@link org.junheng.facts.CountyFacts}.
 * Whatever the carrier, the same content gives the same facts; every problem is told in one pass.
 */
@NullMarked
package org.junheng.facts.intake;

import org.jspecify.annotations.NullMarked;
