package org.junheng.report.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;

/** A written file, opened again. */
record Opened(XWPFDocument document, Map<String, String> parts) {

    static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    static Opened of(CheckResult result) throws IOException {
        return of(result, Ledger.of(result, TODAY), TODAY);
    }

    static Opened of(CheckResult result, Ledger ledger, LocalDate today) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Letters.write(result, ledger, today, out);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Opened(new XWPFDocument(new ByteArrayInputStream(out.toByteArray())), parts);
    }

    List<String> texts(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** All that a reader sees, tables too. */
    String text() {
        StringBuilder all = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> all.append(paragraph.getText()).append('\n'));
        document.getTables().forEach(table -> all.append(table.getText()).append('\n'));
        return all.toString();
    }
}
