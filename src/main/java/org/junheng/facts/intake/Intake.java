package org.junheng.facts.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.Progress;

/**
 * Reads what a county reports, whatever carries it (contract, section 1): a workbook, a folder or zip of csv files, JSON,
 * or single-school workbooks beside one for 区县. The same content gives the same facts.
 */
public final class Intake {

    private Intake() {}

    /**
     * Reads one county.
     *
     * @throws org.junheng.shared.ProblemsException with every problem of the data, sorted
     */
    public static CountyFacts read(Path data, Vocabulary vocabulary) {
        return read(data, vocabulary, Progress.NONE);
    }

    /** As {@link #read(Path, Vocabulary)}. @param progress told of the rows */
    public static CountyFacts read(Path data, Vocabulary vocabulary, Progress progress) {
        Reading reading = new Reading(vocabulary, progress);
        String source = Folder.name(data);
        return Assembly.facts(tables(data, source, reading), source, reading);
    }

    /**
     * Reads one county from a single file that was sent and lies on no disk: a workbook, a zip or JSON, with the same facts and
     * the same cells as the file of that name would give.
     *
     * @param fileName as the sender says: its end decides, as a file's does; nothing else of it is trusted
     * @throws org.junheng.shared.ProblemsException with every problem of the data, sorted
     */
    public static CountyFacts read(String fileName, byte[] content, Vocabulary vocabulary, Progress progress) {
        Reading reading = new Reading(vocabulary, progress);
        NamedFile file = NamedFile.sent(fileName, content);
        List<Table> tables = tables(file.name(), reading, () -> ofFile(file, reading));
        return Assembly.facts(tables, file.name(), reading);
    }

    /**
     * The counties of a folder that holds several, each a folder or a file with its own 区县, sorted by name; anything
     * else is one county: itself.
     */
    public static List<Path> counties(Path data) {
        return Counties.of(data);
    }

    /**
     * The JSON carrier, already parsed; cells are named by JSON pointers.
     *
     * @param source what the map was read from, for people; stands before the pointer in problems
     * @throws org.junheng.shared.ProblemsException with every problem of the data, sorted
     */
    public static CountyFacts fromMap(Map<String, Object> county, String source, Vocabulary vocabulary) {
        Reading reading = new Reading(vocabulary);
        return Assembly.facts(JsonTables.of(county, source, reading), source, reading);
    }

    private static List<Table> tables(Path data, String source, Reading reading) {
        if (!Files.exists(data)) {
            reading.brokenFile(source, "找不到这个文件或文件夹。请检查路径。");
            return List.of();
        }
        return tables(
                source,
                reading,
                () -> Files.isDirectory(data) ? ofFolder(data, source, reading) : ofFile(Folder.named(data), reading));
    }

    /** Tables that are read, unless the whole is unreadable. */
    private interface Found {
        List<Table> tables() throws Unreadable;
    }

    private static List<Table> tables(String source, Reading reading, Found found) {
        try {
            return found.tables();
        } catch (Unreadable e) {
            reading.brokenFile(source, e.reason());
            return List.of();
        }
    }

    private static List<Table> ofFolder(Path folder, String source, Reading reading) throws Unreadable {
        return CountyFiles.read(
                new Bundle(
                        source,
                        watched(Folder.files(folder), reading),
                        reading.items().sheets()),
                reading);
    }

    static List<NamedFile> watched(List<NamedFile> files, Reading reading) {
        return files.stream().map(file -> file.watched(reading.files())).toList();
    }

    private static List<Table> ofFile(NamedFile file, Reading reading) throws Unreadable {
        if (file.isWorkbook() || file.isJson()) {
            return CountyFiles.readDocument(file, reading);
        }
        byte[] bytes = file.content().read();
        if (Magic.isOle(bytes) || (Magic.isZip(bytes) && Archive.open(bytes).isWorkbook())) {
            return CountyFiles.readDocument(file, reading);
        }
        if (!Magic.isZip(bytes) && file.isZip()) {
            throw new Unreadable("不是 zip 文件(多半是改了扩展名,或文件已损坏)。请重新打包。");
        }
        if (!Magic.isZip(bytes)) {
            throw new Unreadable("不能单独读取。请给出区县数据的文件夹,或 .zip、.xlsx、.xls、.json 文件。");
        }
        return CountyFiles.read(ZippedCounty.find(file, bytes, reading), reading);
    }
}
