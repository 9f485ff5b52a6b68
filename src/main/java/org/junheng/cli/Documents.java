package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    /** File names of the contract, section 2. */
    private static final Map<String, String> NAMES =
            Map.of(WORKBOOK, "ledger.xlsx", LETTER, "report.docx", PAGE, "page.html");

    private final CheckResult result;
    private final LocalDate today;
    private final @Nullable Path folder;
    private final LedgerFile file;
    private final Ledger ledger;
    private final Consumer<String> remarks;

    /**
     * @param folder where they are written, and where a ledger may lie already; null for stdout
     * @param remarks takes what of the ledger was not done as typed
     */
    Documents(CheckResult result, LocalDate today, @Nullable Path folder, Consumer<String> remarks) {
        this.result = result;
        this.today = today;
        this.folder = folder;
        this.remarks = remarks;
        this.file = new LedgerFile(folder == null ? Path.of("") : folder);
        this.ledger = folder == null ? Ledger.of(result, today) : file.recheck(result, today, remarks);
    }

    static boolean isOne(String format) {
        return NAMES.containsKey(format);
    }

    /** Whether a terminal cannot show it. */
    static boolean isBinary(Set<String> formats) {
        return formats.contains(WORKBOOK) || formats.contains(LETTER);
    }

    /** Writes one into the folder; a file is there whole or not at all. */
    Path write(String format) throws IOException {
        if (folder == null) {
            throw new IllegalStateException(format);
        }
        if (format.equals(WORKBOOK)) {
            return file.write(result, ledger, remarks);
        }
        Path document = folder.resolve(String.valueOf(NAMES.get(format)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print(format, bytes);
        Files.write(document, bytes.toByteArray());
        return document;
    }

    void print(String format, OutputStream out) throws IOException {
        switch (format) {
            case WORKBOOK -> Workbooks.write(result, ledger, out);
            case LETTER -> Letters.write(result, ledger, today, out);
            default -> Page.write(result, out);
        }
    }
}
