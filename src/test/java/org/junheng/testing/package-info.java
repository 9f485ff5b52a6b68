/** Builders and data for tests: safe defaults, so that a test names only what matters. Not part of the program. */
@NullMarked
package org.junheng.testing;

import org.jspecify.annotations.NullMarked;
