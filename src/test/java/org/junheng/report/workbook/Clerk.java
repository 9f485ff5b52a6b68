package org.junheng.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.shared.Atomic;
import org.junheng.testing.Counties;

/** Keeps a ledger.xlsx: checks a school that lacks 骨干教师 into it, and types. */
record Clerk(Path folder, List<String> remarks) {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    static final LocalDate LATER = LocalDate.of(2026, 12, 20);

    /** The row of the heads, from 0. */
    static final int HEAD = 2;

    private static final String KEY = "GY-R2-P";

    Clerk(Path folder) {
        this(folder, new ArrayList<>());
    }

    Path file() {
        return folder.resolve("ledger.xlsx");
    }

    static CheckResult county(int backbone) {
        return county("990101", backbone);
    }

    /** One small school that lacks 骨干教师, unless it has some. */
    static CheckResult county(String code, int backbone) {
        return Counties.ofYear(2025)
                .county("区县代码", code)
                .school(
                        "1",
                        "小学",
                        "小学学生数",
                        400,
                        "小学专任教师数",
                        30,
                        "小学骨干教师数",
                        backbone,
                        "小学专科学历教师数",
                        30,
                        "小学体育教师数",
                        4,
                        "教学及辅助用房面积",
                        4000,
                        "室内体育用房面积",
                        0,
                        "室外运动场地面积",
                        4000,
                        "教学仪器设备值",
                        100,
                        "网络多媒体教室数",
                        20)
                .check("gy-2017");
    }

    /** Remarks are those of this check. */
    Ledger run(CheckResult result, LocalDate today) throws IOException {
        remarks.clear();
        LedgerFile file = new LedgerFile(folder);
        Ledger ledger = file.recheck(result, today, remarks::add);
        Atomic.write(file.files(result, ledger, remarks::add));
        return ledger;
    }

    /** The entry of 骨干教师 after a check. */
    Entry check(int backbone, LocalDate today) throws IOException {
        return backbone(run(county(backbone), today));
    }

    static Entry backbone(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.key().startsWith(KEY))
                .findFirst()
                .orElseThrow();
    }

    Opened opened() throws IOException {
        return new Opened(Files.readAllBytes(file()));
    }

    void in(String sheet, Consumer<XSSFSheet> typing) throws IOException {
        try (InputStream in = Files.newInputStream(file());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            typing.accept(workbook.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file())) {
                workbook.write(out);
            }
        }
    }

    /** Types into the line of 骨干教师; heads and texts in turn. */
    void types(String... headsAndTexts) throws IOException {
        in(LedgerSheet.NAME, sheet -> {
            for (Row row : sheet) {
                if (row.getRowNum() > HEAD
                        && cell(row, LedgerSheet.KEY).getStringCellValue().startsWith(KEY)) {
                    for (int i = 0; i < headsAndTexts.length; i += 2) {
                        cell(row, headsAndTexts[i]).setCellValue(headsAndTexts[i + 1]);
                    }
                }
            }
        });
    }

    /** The cell below a head. */
    static Cell cell(Row row, String head) {
        for (Cell one : row.getSheet().getRow(HEAD)) {
            if (one.getStringCellValue().equals(head)) {
                return row.getCell(one.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(head);
    }

    /** The line of 骨干教师 as it is shown. */
    Map<String, String> line() throws IOException {
        return opened().table(LedgerSheet.NAME, "进展").stream()
                .filter(row -> row.get(LedgerSheet.KEY).startsWith(KEY))
                .findFirst()
                .orElseThrow();
    }
}
