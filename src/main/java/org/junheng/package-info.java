/** Junheng 均衡: checks a county's schools against the standards of balanced compulsory education. Here only the entry. */
@NullMarked
package org.junheng;

import org.jspecify.annotations.NullMarked;
