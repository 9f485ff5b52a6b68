package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.report.letter.Letters;
import org.junheng.report.page.Page;
import org.junheng.report.workbook.LedgerFile;
import org.junheng.report.workbook.Workbooks;

/** The documents of one check, in official form: the workbook with the ledger, the letter, the page. */
final class Documents {

    static final String WORKBOOK = "xlsx";
    static final String LETTER = "docx";
    static final String PAGE = "html";

    private static final Set<String> ALL = Set.of(WORKBOOK, LETTER, PAGE);

    private final CheckResult result;
    private final LocalDate today;

    Documents(CheckResult result, LocalDate today) {
        this.result = result;
        this.today = today;
    }

    static boolean isOne(String format) {
        return ALL.contains(format);
    }

    /** Whether a terminal cannot show it. */
    static boolean isBinary(Set<String> formats) {
        return formats.contains(WORKBOOK) || formats.contains(LETTER);
    }

    /** One document of the county's first check: no ledger lies at stdout. */
    byte[] alone(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case WORKBOOK -> Workbooks.write(result, Ledger.of(result, today), bytes);
            case LETTER -> Letters.write(result, Ledger.of(result, today), today, bytes);
            default -> Page.write(result, bytes);
        }
        return bytes.toByteArray();
    }

    /**
     * Those asked for, by the file names of the contract, section 2; the ledger last, so that it is never ahead of the others.
     * A ledger that lies in the folder is read only by the documents that tell of it.
     *
     * @param remarks takes what of the ledger was not done as typed
     */
    Map<Path, byte[]> files(Set<String> formats, Path folder, Consumer<String> remarks) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (formats.contains(PAGE)) {
            files.put(folder.resolve("page.html"), alone(PAGE));
        }
        if (!isBinary(formats)) {
            return files;
        }
        LedgerFile file = new LedgerFile(folder);
        Ledger ledger = file.recheck(result, today, remarks);
        if (formats.contains(LETTER)) {
            ByteArrayOutputStream letter = new ByteArrayOutputStream();
            Letters.write(result, ledger, today, letter);
            files.put(folder.resolve("report.docx"), letter.toByteArray());
        }
        if (formats.contains(WORKBOOK)) {
            files.putAll(file.files(result, ledger, remarks));
        } else {
            remarks.accept("台账没有保存,report.docx 里的进展和时限下次可能不同。要保存请加 xlsx,写成 --format xlsx,docx。");
        }
        return files;
    }
}
