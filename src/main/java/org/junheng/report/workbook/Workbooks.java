package org.junheng.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;

/** Writes a county's workbook: problems, ledger, balance plan, application form. */
public final class Workbooks {

    private Workbooks() {}

    /** The stream is left open. */
    public static void write(CheckResult result, Ledger ledger, OutputStream out) throws IOException {
        write(result, ledger, ByHand.NOTHING, out);
    }

    static void write(CheckResult result, Ledger ledger, ByHand hand, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook);
            NoticeSheet.add(workbook, looks, result);
            FindingSheet.add(workbook, looks, result);
            LedgerSheet.add(workbook, looks, ledger, hand);
            PlanSheet.add(workbook, looks, result);
            if (Seven.isApplied(result)) {
                ProfileForm.add(workbook, looks, result);
                SchoolForms.add(workbook, looks, result);
                BalanceForm.add(workbook, looks, result);
                CriteriaForms.add(workbook, looks, result);
                SurveyForm.add(workbook, looks, result);
            }
            PairingSheet.add(workbook, looks, ledger, hand.pairings());
            VisitSheet.add(workbook, looks, ledger, hand.visits());
            HistorySheet.add(workbook, looks, ledger);
            RecordSheet.add(workbook, looks, ledger);
            workbook.write(out);
        }
    }
}
