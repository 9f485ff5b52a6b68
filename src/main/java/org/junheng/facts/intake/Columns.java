package org.junheng.facts.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;
import org.junheng.shared.Nearest;

/** Finds the items of one sheet that column names mean, and tells of those that mean none. */
final class Columns {

    private final String sheet;
    private final Reading reading;
    private final Units units;
    private final Map<String, Item> byName = new HashMap<>();
    private final List<String> names;

    Columns(String sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.units = new Units(reading.items());
        List<Item> items = reading.items().of(sheet);
        items.forEach(item -> byName.put(Text.name(item.name()), item));
        this.names = items.stream().map(Item::name).toList();
    }

    String sheet() {
        return sheet;
    }

    /** The unit of an item of this sheet; empty if it has none. */
    String unit(String item) {
        @Nullable Item known = reading.items().find(sheet, item);
        return known == null ? "" : known.unit();
    }

    /** The item that a column name means, whatever unit it names; null if it means none. */
    @Nullable
    Item peek(String written) {
        ColumnName name = ColumnName.of(written);
        Item exact = byName.get(name.whole());
        if (exact != null) {
            return exact;
        }
        Item item = byName.get(name.base());
        boolean understood = item != null
                && (name.plain() || Units.same(item.unit(), name.bracket()) || units.isUnit(name.bracket()));
        return understood ? item : null;
    }

    /** As {@link #peek}; tells of an unknown column (a note) and of another unit than the item's (a problem). */
    @Nullable
    Item resolve(String written, String place) {
        Item item = peek(written);
        ColumnName name = ColumnName.of(written);
        if (item == null) {
            reading.note(
                    place,
                    "不认识列 " + Text.quote(written) + ",未读取。" + Reading.didYouMean(Nearest.to(name.base(), names)));
        } else if (isOtherUnit(item, name)) {
            String unit = item.unit().isEmpty() ? "不带单位" : "单位是 " + item.unit();
            reading.wrong(place, item.name(), "列名里的单位 " + Text.quote(name.bracket()) + " 不对。该项" + unit + ",请换算后改正列名。");
        }
        return item;
    }

    private static boolean isOtherUnit(Item item, ColumnName name) {
        return !name.whole().equals(Text.name(item.name()))
                && !name.plain()
                && !Units.same(item.unit(), name.bracket());
    }

    /** Whether these names are enough to tell a header: at least half of the required items. */
    boolean isHeader(Iterable<Cell> cells) {
        Set<String> found = new HashSet<>();
        for (Cell cell : cells) {
            Item item = peek(cell.text());
            if (item != null && item.need() == Item.Need.REQUIRED) {
                found.add(item.name());
            }
        }
        return !found.isEmpty() && found.size() * 2 >= required().size();
    }

    List<String> required() {
        return reading.items().of(sheet).stream()
                .filter(item -> item.need() == Item.Need.REQUIRED)
                .map(Item::name)
                .toList();
    }
}
