package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junheng.facts.Items;
import org.junheng.shared.Nearest;

/** Knows a sheet by its Chinese name or its ASCII alias (contract, section 1). */
final class SheetName {

    private SheetName() {}

    /** The Chinese name. */
    static Optional<String> of(String written, Collection<String> sheets) {
        String name = Text.name(written);
        return sheets.stream()
                .filter(sheet -> sheet.equals(name) || alias(sheet).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<String> nearest(String written, Items items) {
        List<String> known = new ArrayList<>(items.sheets());
        known.addAll(items.sheets().stream()
                .map(SheetName::alias)
                .filter(a -> !a.isEmpty())
                .toList());
        return Nearest.to(Text.name(written), known);
    }

    static String alias(String sheet) {
        return Items.FILE_NAMES.getOrDefault(sheet, "");
    }

    /** The note on a sheet that the dictionary lacks. */
    static void noteUnknown(String place, String written, Reading reading) {
        reading.note(
                place, "不认识表 " + Text.quote(written) + ",未读取。" + Reading.didYouMean(nearest(written, reading.items())));
    }
}
