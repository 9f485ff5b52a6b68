/**
 * From finding to cure: measure rules match findings and say what to do, how much of it, who and until when.
 */
@NullMarked
package org.junheng.rectify;

import org.jspecify.annotations.NullMarked;
