/**
 * From finding to cure: measure rules match findings and say what to do, how much of it, who and until when. A whole
 * check begins here too, with the standards that bind the county.
 */
@NullMarked
package org.junheng.rectify;

import org.jspecify.annotations.NullMarked;
