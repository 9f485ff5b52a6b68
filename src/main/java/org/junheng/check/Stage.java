package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.Meaning;

/** All 小学 or all 初中 of the county: what balance between schools is judged for. */
public final class Stage extends Subject {

    private final County county;
    private final String stage;

    Stage(County county, String stage, Demands demands) {
        super(Kind.COUNTY, county.getId(), county.getName(), stage, demands);
        this.county = county;
        this.stage = stage;
    }

    String stage() {
        return stage;
    }

    @Override
    Meaning meaning() {
        return stage.equals("小学") ? Meaning.STAGE_PRIMARY : Meaning.STAGE_JUNIOR;
    }

    @Override
    Amount amount(String item) {
        return county.amount(item);
    }

    @Override
    @Nullable
    Input text(String item) {
        return county.text(item);
    }
}
