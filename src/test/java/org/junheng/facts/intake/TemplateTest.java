package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {

    private static final Items ITEMS = new TestVocabulary().items();

    @TempDir
    Path dir;

    private XSSFWorkbook template(List<String> sheets) throws IOException {
        Path file = dir.resolve("template.xlsx");
        Template.write(file, ITEMS, sheets);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void what_is_filled_in_is_read_without_a_note() throws IOException {
        CountyDraft draft = CountyDraft.small();
        try (XSSFWorkbook workbook = template(ITEMS.sheets())) {
            for (Row row : workbook.getSheet("区县")) {
                Object value = draft.sheets.get("区县").get(0).get(row.getCell(0).getStringCellValue());
                if (value != null) {
                    row.getCell(1).setCellValue(value.toString());
                }
            }
            draft.sheets.forEach((sheet, rows) -> {
                if (!sheet.equals("区县")) {
                    fill(workbook.getSheet(sheet), rows);
                }
            });
            CountyFacts facts = Intake.read(Carried.save(workbook, dir.resolve("filled.xlsx")), new TestVocabulary());
            assertThat(DataFingerprint.of(facts)).isEqualTo(DataFingerprint.of(draft.read()));
            assertThat(facts.notes()).isEmpty();
        }
    }

    private static void fill(XSSFSheet sheet, List<Map<String, Object>> rows) {
        for (Map<String, Object> values : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            sheet.getRow(0).forEach(head -> {
                String item = head.getStringCellValue().replaceFirst("\\(.*", "");
                if (values.get(item) != null) {
                    row.createCell(head.getColumnIndex())
                            .setCellValue(values.get(item).toString());
                }
            });
        }
    }

    @Test
    void every_item_has_its_place_and_every_choice_its_list() throws IOException {
        try (XSSFWorkbook workbook = template(ITEMS.sheets())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(ITEMS.sheets().size());
            XSSFSheet schools = workbook.getSheet("学校");
            assertThat(schools.getRow(0).getPhysicalNumberOfCells())
                    .isEqualTo(ITEMS.of("学校").size());
            assertThat(schools.getDataValidations()).hasSize((int) ITEMS.of("学校").stream()
                    .filter(item -> item.type() == Item.Type.CHOICE || item.type() == Item.Type.YES_NO)
                    .count());
            assertThat(schools.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(schools.getPaneInformation().isFreezePane()).isTrue();
            assertThat(schools.getRow(0).getCell(2).getCellComment().getString().getString())
                    .startsWith("必填。应为小学、教学点");
        }
    }

    @Test
    void only_the_sheets_and_items_that_are_wanted_are_asked_for() throws IOException {
        Path file = dir.resolve("small.xlsx");
        Template.write(file, ITEMS, List.of("学校", "区县"), item -> item.name().equals("图书册数"));
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("区县");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            Iterable<Cell> heads = workbook.getSheet("学校").getRow(0);
            assertThat(heads)
                    .extracting(Cell::getStringCellValue)
                    .containsExactly(
                            "学校标识码",
                            "学校名称",
                            "办学类型",
                            "举办者类型",
                            "城乡类型",
                            "小学学生数(人)",
                            "初中学生数(人)",
                            "小学专任教师数(人)",
                            "初中专任教师数(人)",
                            "图书册数(册)");
        }
    }
}
