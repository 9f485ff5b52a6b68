/**
 * The pages that a bureau works in: server-rendered, in Chinese, every one usable without script. They read what is kept,
 * piece by piece, and ask for jobs; they judge nothing.
 */
@NullMarked
package org.junheng.web.pages;

import org.jspecify.annotations.NullMarked;
