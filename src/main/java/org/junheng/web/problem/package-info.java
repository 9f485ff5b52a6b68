/**
 * What a caller is told when a request is not answered as asked: a problem document (RFC 9457) under {@code /api}, a page
 * elsewhere, both with the same Chinese words; and how what was sent is read, so that all that is wrong with it is told by the
 * names of its fields. Nobody ever sees a stack trace; what went wrong within has a number that is
 * in the log too.
 */
@NullMarked
package org.junheng.web.problem;

import org.jspecify.annotations.NullMarked;
