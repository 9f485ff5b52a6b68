/**
 * Work in the background: imports, checks and papers as jobs that survive a restart and are shared by instances. A job's result
 * and its end are one transaction, so that nothing is done by halves and nothing twice.
 */
@NullMarked
package org.junheng.work;

import org.jspecify.annotations.NullMarked;
