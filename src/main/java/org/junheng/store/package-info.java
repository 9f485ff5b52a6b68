/**
 * What outlives a restart: facts and rulebooks, content-addressed and never changed; jobs, checks, ledgers, accounts. Plain
 * SQL that the embedded database and PostgreSQL both understand, and one transaction for whatever belongs together.
 */
@NullMarked
package org.junheng.store;

import org.jspecify.annotations.NullMarked;
