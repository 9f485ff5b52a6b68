package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Item;

/** Gathers the dashes that stand for "nothing reported": one note a column, since forms are full of them. */
final class Dashes {

    private final Reading reading;
    private final Map<String, List<Cell>> byItem = new LinkedHashMap<>();

    Dashes(Reading reading) {
        this.reading = reading;
    }

    void add(Item item, Cell cell) {
        byItem.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(cell);
    }

    /** Notes what was gathered, and starts anew. */
    void tell() {
        byItem.forEach((item, cells) -> {
            Cell first = cells.get(0);
            String more = cells.size() == 1 ? "" : "(这一项共 " + cells.size() + " 处)";
            reading.note(
                    first.spot().place(), '"' + item + "\":" + Text.quote(first.text()) + " 按未填报读取,不当作 0" + more + "。");
        });
        byItem.clear();
    }
}
