/**
 * The workbook of a check (ledger.xlsx): list of problems, rectification ledger, balance plan and the tables of the
 * national application form. What people typed into the ledger is read back before it is written again.
 */
@NullMarked
package org.junheng.report.workbook;

import org.jspecify.annotations.NullMarked;
