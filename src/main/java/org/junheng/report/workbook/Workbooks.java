package org.junheng.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;

/** Writes a county's workbook: problems, ledger, balance plan, application form. */
public final class Workbooks {

    private Workbooks() {}

    /** Every sheet that some county's workbook may have. */
    static final Set<String> OWN = Set.of(
            NoticeSheet.NAME,
            FindingSheet.NAME,
            LedgerSheet.NAME,
            PlanSheet.NAME,
            "申报表I",
            "申报表II-1",
            "申报表II-2",
            "申报表III",
            "申报表IV",
            "申报表V",
            "申报表VI",
            PairingSheet.NAME,
            VisitSheet.NAME,
            HistorySheet.NAME,
            RecordSheet.NAME);

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
            hand.sheets().forEach(sheet -> sheet.add(workbook, looks));
            RecordSheet.add(workbook, looks, ledger, added(workbook));
            workbook.write(out);
        }
    }

    /** The names under which sheets that people added were written back. */
    private static List<String> added(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        names.removeAll(OWN);
        return names;
    }
}
