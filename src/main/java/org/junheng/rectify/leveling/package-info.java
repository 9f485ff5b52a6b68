/**
 * The smallest additions that bring a coefficient of variation under its limit: who gets how much, in whole things. What is
 * proved of a plan, and what is not where schools are mixed, stands in decision 0016.
 */
@NullMarked
package org.junheng.rectify.leveling;

import org.jspecify.annotations.NullMarked;
