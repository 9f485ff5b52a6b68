package org.junheng.facts.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Steps;

/**
 * What stands around cells that problems name, copied from the file as it was sent: for people who look for what is wrong.
 * The file is read once; only what is near those cells is kept. Rows of persons are left out.
 */
public final class Surroundings {

    private static final String PEOPLE = "人员";

    /** A larger file takes so much memory to read that nobody's look at a cell is worth it. */
    private static final int MOST_BYTES = 8 << 20;

    private static final long MOST_CELLS = 500_000;

    private final Map<CellPlace, Excerpt> excerpts = new HashMap<>();
    private final Collection<CellPlace> wanted;
    private final Reading reading;
    private final Room room = new Room(Steps.silent(), Limits.ROWS, MOST_CELLS);

    private Surroundings(Collection<CellPlace> wanted, Reading reading) {
        this.wanted = wanted;
        this.reading = reading;
    }

    /**
     * Reads a file as {@link Intake#read(String, byte[], Vocabulary, org.junheng.shared.Progress)} does.
     *
     * @throws ProblemsException if it cannot be read, or is too large to be
     */
    public static Surroundings of(
            String fileName, byte[] content, Vocabulary vocabulary, Collection<CellPlace> wanted) {
        NamedFile file = NamedFile.sent(fileName, content);
        if (content.length > MOST_BYTES) {
            throw new ProblemsException(file.name(), "文件超过 " + (MOST_BYTES >> 20) + " MB,不在网页上摘录。请在表格软件中打开原文件查看这一格。");
        }
        Surroundings around = new Surroundings(wanted, new Reading(vocabulary));
        try {
            around.read(file, content);
        } catch (Unreadable e) {
            throw new ProblemsException(file.name(), e.reason());
        }
        return around;
    }

    /** Empty for a cell that was not wanted, or is not in the file, or is of a person. */
    public Optional<Excerpt> around(CellPlace cell) {
        return Optional.ofNullable(excerpts.get(cell));
    }

    private void read(NamedFile file, byte[] bytes) throws Unreadable {
        if (file.isWorkbook()
                || Magic.isOle(bytes)
                || (Magic.isZip(bytes) && Archive.open(bytes).isWorkbook())) {
            workbook(file);
        } else if (Magic.isZip(bytes)) {
            Bundle bundle = ZippedCounty.find(file, bytes, reading);
            for (NamedFile one : bundle.files()) {
                Optional<String> sheet = bundle.sheet(one);
                if (sheet.isPresent() && isWanted(one.name())) {
                    excerpts(sheet.get(), CsvFile.read(one, room));
                } else if (one.isWorkbook() && !bundle.isCsvFolder()) {
                    workbook(one);
                }
            }
        }
    }

    private void workbook(NamedFile file) throws Unreadable {
        if (wanted.stream().noneMatch(cell -> cell.where().startsWith(file.name() + " "))) {
            return;
        }
        for (Workbooks.Sheet sheet : Workbooks.read(file, false, room)) {
            Optional<String> name = SheetName.of(sheet.name(), reading.items().sheets());
            if (name.isPresent() && isWanted(sheet.grid().origin().where())) {
                excerpts(name.get(), sheet.grid());
            }
        }
    }

    private boolean isWanted(String where) {
        return wanted.stream().anyMatch(cell -> cell.where().equals(where));
    }

    private void excerpts(String sheet, Grid grid) {
        if (sheet.equals(PEOPLE)) {
            return;
        }
        Set<CellPlace> cells = wanted.stream()
                .filter(cell -> cell.where().equals(grid.origin().where()))
                .collect(Collectors.toSet());
        Clipping clipping = new Clipping(grid, new Columns(sheet, reading));
        cells.forEach(cell -> excerpts.putIfAbsent(cell, clipping.around(cell)));
    }

    /** Whether a place is in a sheet of persons, whose rows no page shows. */
    public static boolean isOfPeople(CellPlace cell, Vocabulary vocabulary) {
        String where = cell.where();
        String stem = where.toLowerCase(java.util.Locale.ROOT).endsWith(".csv")
                ? where.substring(0, where.length() - ".csv".length())
                : where.substring(where.lastIndexOf(' ') + 1);
        List<String> sheets = List.copyOf(vocabulary.items().sheets());
        return SheetName.of(stem, sheets).filter(PEOPLE::equals).isPresent();
    }
}
