/**
 * The API of contract section 6: JSON in, JSON out, refusals as problem documents. Says nothing that a page would not say to
 * the same account.
 */
@NullMarked
package org.junheng.web.api;

import org.jspecify.annotations.NullMarked;
