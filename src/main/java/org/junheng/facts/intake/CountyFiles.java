package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a bundle into tables: csv files, one document, or single-school forms beside one for 区县. */
final class CountyFiles {

    private final Bundle bundle;
    private final Reading reading;
    private final List<Table> tables = new ArrayList<>();

    private CountyFiles(Bundle bundle, Reading reading) {
        this.bundle = bundle;
        this.reading = reading;
    }

    static List<Table> read(Bundle bundle, Reading reading) {
        CountyFiles files = new CountyFiles(bundle, reading);
        List<NamedFile> documents = bundle.documents();
        if (bundle.isCsvFolder()) {
            files.csvFiles();
        } else if (documents.isEmpty()) {
            reading.brokenFile(
                    bundle.name(), "里面没有可读的数据。应有 county.csv(区县)、schools.csv(学校)等 CSV 文件,或一个 .xlsx、.xls、.json 文件。");
        } else if (documents.size() == 1) {
            files.document(documents.get(0), false);
        } else {
            files.forms(documents);
        }
        return files.tables;
    }

    static List<Table> readDocument(NamedFile file, Reading reading) {
        Bundle alone = new Bundle(file.name(), List.of(file), reading.items().sheets());
        CountyFiles files = new CountyFiles(alone, reading);
        files.document(file, false);
        return files.tables;
    }

    private void csvFiles() {
        Map<String, String> seen = new HashMap<>();
        for (NamedFile file : bundle.files()) {
            Optional<String> sheet = bundle.sheet(file);
            if (sheet.isPresent()) {
                csv(file, sheet.get(), seen);
            } else if (file.isCsv()) {
                SheetName.noteUnknown(file.name(), file.stem(), reading);
            } else if (file.isWorkbook() || file.isJson() || file.isZip()) {
                reading.note(file.name(), "与 CSV 文件同在一个文件夹,未读取。");
            }
        }
    }

    private void csv(NamedFile file, String sheet, Map<String, String> seen) {
        String earlier = seen.putIfAbsent(sheet, file.name());
        if (earlier != null) {
            reading.problem(file.name(), "与 " + earlier + " 是同一个表 \"" + sheet + "\"。请只留一个。");
            return;
        }
        try {
            GridReader.read(CsvFile.read(file, reading.room()), sheet, reading).ifPresent(tables::add);
        } catch (Unreadable e) {
            reading.brokenSheet(sheet, file.name(), e.reason());
        }
    }

    private void forms(List<NamedFile> documents) {
        List<NamedFile> counties = bundle.withCounty();
        if (counties.size() > 1) {
            String names =
                    String.join("、", counties.stream().map(NamedFile::name).toList());
            reading.brokenFile(bundle.name(), "里面有多个区县的文件(" + names + ")。请逐个检查,或每个区县一个文件夹。");
            return;
        }
        for (NamedFile file : documents) {
            if (counties.contains(file)) {
                document(file, false);
            } else if (file.isJson()) {
                reading.note(file.name(), "没有 \"区县\",未读取。");
            } else {
                document(file, true);
            }
        }
    }

    private void document(NamedFile file, boolean form) {
        try {
            if (file.isJson()) {
                tables.addAll(JsonTables.of(JsonFile.read(file), file.name(), reading));
            } else {
                workbook(file, Workbooks.read(file, form, reading.room()));
            }
        } catch (Unreadable e) {
            reading.brokenFile(file.name(), e.reason());
        }
    }

    private void workbook(NamedFile file, List<Workbooks.Sheet> sheets) {
        Map<String, String> seen = new HashMap<>();
        for (Workbooks.Sheet sheet : sheets) {
            Optional<String> name = SheetName.of(sheet.name(), reading.items().sheets());
            if (name.isPresent()) {
                String earlier = seen.putIfAbsent(name.get(), sheet.name());
                if (earlier == null) {
                    GridReader.read(sheet.grid(), name.get(), reading).ifPresent(tables::add);
                } else {
                    reading.problem(
                            file.name(),
                            "工作表 " + Text.quote(earlier) + " 和 " + Text.quote(sheet.name()) + " 是同一个表。请只留一个。");
                }
            } else if (!sheet.grid().lines().isEmpty()) {
                SheetName.noteUnknown(file.name(), sheet.name(), reading);
            }
        }
    }
}
