package org.junheng.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Standard;

/** The sample counties, each under a 区县代码 that a test has for itself. */
public final class Fixtures {

    /** A sheet's name, by that of its file. */
    private static final Map<String, String> SHEETS = Map.of(
            "county", "区县",
            "schools", "学校",
            "classes", "班级",
            "rooms", "教室",
            "evidence", "佐证",
            "monitoring", "质量监测",
            "survey", "满意度");

    private Fixtures() {}

    /** A check of a sample by named standards, with measures. @param its the code it has in its files */
    public static CheckResult check(String fixture, String its, String code, String... standards) {
        CountyFacts facts = Intake.read(copy(fixture, its, code), Counties.RULEBOOK);
        List<Standard> named = Counties.RULEBOOK.allStandards().stream()
                .filter(one -> List.of(standards).contains(one.id()))
                .toList();
        return new Checkup(Counties.RULEBOOK).check(facts, Applicable.named(facts, named, facts.year()), facts.year());
    }

    /** The sample as it is, as the bytes of a zip. */
    public static byte[] zip(String fixture) {
        return zip(Path.of("fixtures", fixture));
    }

    /** The sample with the other code in it, as the bytes of a zip. */
    public static byte[] zip(String fixture, String its, String code) {
        return zip(copy(fixture, its, code));
    }

    private static byte[] zip(Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sample with the other code in it, as the bytes of a workbook with a sheet a file. */
    public static byte[] workbook(String fixture, String its, String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                Stream<Path> files = Files.list(copy(fixture, its, code))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                Sheet sheet = workbook.createSheet(SHEETS.getOrDefault(name, name));
                try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
                    rows.forEach(row -> put(row, sheet.createRow(sheet.getPhysicalNumberOfRows())));
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(CsvRecord from, Row to) {
        for (int column = 0; column < from.getFieldCount(); column++) {
            to.createCell(column).setCellValue(from.getField(column));
        }
    }

    /** A folder of the sample's files with the other code in them. */
    public static Path copy(String fixture, String its, String code) {
        try (Stream<Path> files = Files.list(Path.of("fixtures", fixture))) {
            Path folder = Files.createTempDirectory(fixture);
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace(its, code);
                Files.writeString(folder.resolve(file.getFileName().toString()), text);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
