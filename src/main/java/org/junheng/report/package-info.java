/**
 * A result for people and for programs: text for the terminal and the JSON of the contract. Reads results, decides nothing.
 */
@NullMarked
package org.junheng.report;

import org.jspecify.annotations.NullMarked;
