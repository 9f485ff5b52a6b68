package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.CountyFacts;

/** The files of one folder, or of one folder of a zip, that may carry a county together. */
final class Bundle {

    private final String name;
    private final List<NamedFile> files;
    private final Collection<String> sheets;

    Bundle(String name, List<NamedFile> files, Collection<String> sheets) {
        this.name = name;
        this.files = files;
        this.sheets = sheets;
    }

    String name() {
        return name;
    }

    List<NamedFile> files() {
        return files;
    }

    /** Whether there is a csv file with a sheet's name. */
    boolean isCsvFolder() {
        return files.stream().anyMatch(file -> sheet(file).isPresent());
    }

    Optional<String> sheet(NamedFile file) {
        return file.isCsv() ? SheetName.of(file.stem(), sheets) : Optional.empty();
    }

    /** Workbooks and JSON files. */
    List<NamedFile> documents() {
        return files.stream().filter(file -> file.isWorkbook() || file.isJson()).toList();
    }

    /** The documents that open and have a sheet 区县. */
    List<NamedFile> withCounty() {
        return documents().stream()
                .filter(file -> has(file, CountyFacts.COUNTY, false))
                .toList();
    }

    /** Whether a county may be in it; a broken document counts, so that its own problem is told. */
    boolean holdsCounty() {
        return holds(CountyFacts.COUNTY);
    }

    /** Whether a csv file or a document is or has the sheet; a broken document may have it. */
    boolean holds(String sheet) {
        return files.stream()
                .anyMatch(file -> sheet(file).filter(sheet::equals).isPresent()
                        || ((file.isWorkbook() || file.isJson()) && has(file, sheet, true)));
    }

    private boolean has(NamedFile file, String sheet, boolean ifBroken) {
        try {
            return sheets(file).contains(sheet);
        } catch (Unreadable e) {
            return ifBroken;
        }
    }

    private List<String> sheets(NamedFile file) throws Unreadable {
        List<String> written =
                file.isJson() ? new ArrayList<>(JsonFile.read(file).keySet()) : Workbooks.sheetNames(file);
        return written.stream()
                .flatMap(sheet -> SheetName.of(sheet, sheets).stream())
                .toList();
    }
}
