/**
 * The service as processes of their own, killed, doubled and overrun. What it promised is written down outside of it and
 * compared with what its database holds.
 */
@NullMarked
package org.junheng.service;

import org.jspecify.annotations.NullMarked;
