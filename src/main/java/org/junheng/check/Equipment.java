package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/** What a school should have and has of one piece of equipment; or a whole 类别 of which it reports nothing. */
public final class Equipment extends ItemisedRow {

    static final String SHEET = "设备";
    static final String CATEGORY = "类别";

    private final String category;

    /** @param name of the piece; of a 类别 without rows, the 类别 */
    Equipment(School school, String category, String name, List<Row> rows, Demands demands) {
        super(school, SHEET, name, rows, demands);
        this.category = category;
    }

    @Override
    Meaning meaning() {
        return Meaning.EQUIPMENT;
    }

    @Override
    @Nullable
    Input text(String item) {
        Input own = super.text(item);
        return own == null && item.equals(CATEGORY) ? new Input(CATEGORY, category, "") : own;
    }
}
