/**
 * Who is calling and what they may do: sign-in by form, by HTTP Basic and by token, the limit on wrong passwords, the wall of
 * URLs, and the accounts themselves. There is no session on the server: what stands for one is a token in the store.
 */
@NullMarked
package org.junheng.web.account;

import org.jspecify.annotations.NullMarked;
