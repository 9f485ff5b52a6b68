/** Measures the whole command against a plain program. Run by hand; no test asserts a time. */
@NullMarked
package org.junheng.speed;

import org.jspecify.annotations.NullMarked;
