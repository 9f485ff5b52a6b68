package org.junheng.facts.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;

/** Writes an empty .xlsx to fill in: 区县 upright, the other sheets with a header row. What is filled in can be read. */
public final class Template {

    private Template() {}

    /** Every item of the sheets. */
    public static void write(Path file, Items items, Collection<String> sheets) throws IOException {
        write(file, items, sheets, item -> true);
    }

    /**
     * Writes the sheets in dictionary order; an existing file is replaced.
     *
     * @param wanted which items to ask for; required and conditional ones are always in
     */
    public static void write(Path file, Items items, Collection<String> sheets, Predicate<Item> wanted)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            for (String sheet : items.sheets()) {
                if (sheets.contains(sheet)) {
                    List<Item> asked = items.of(sheet).stream()
                            .filter(item -> item.need() != Item.Need.OPTIONAL || wanted.test(item))
                            .toList();
                    TemplateSheet page = new TemplateSheet(workbook.createSheet(sheet), styles);
                    if (sheet.equals(CountyFacts.COUNTY)) {
                        page.upright(asked);
                    } else {
                        page.columns(asked);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
