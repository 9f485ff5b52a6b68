package org.junheng.web.pages;

import java.util.List;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Missing;
import org.springframework.stereotype.Component;

/** What was handed in for a county's year. */
@Component
class Latest {

    private final Facts facts;

    Latest(Facts facts) {
        this.facts = facts;
    }

    FactsHead facts(Place place) {
        return of(place).stream().findFirst().orElseThrow(() -> new Missing("没有这一年度的数据。请先上传。"));
    }

    /** The newest first. */
    List<FactsHead> of(Place place) {
        return facts.ofCounty(place.code()).stream()
                .filter(head -> head.year() == place.year())
                .toList();
    }
}
