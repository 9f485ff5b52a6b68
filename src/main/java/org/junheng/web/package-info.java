/**
 * The service: what {@code serve} starts, with its settings. Pages and API are in packages of their own below it and are
 * found by scanning, so that nothing here knows them.
 */
@NullMarked
package org.junheng.web;

import org.jspecify.annotations.NullMarked;
