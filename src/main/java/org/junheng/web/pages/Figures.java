package org.junheng.web.pages;

import org.junheng.facts.CountyFacts;
import org.junheng.shared.Recent;
import org.junheng.store.Facts;
import org.springframework.stereotype.Component;

/** Figures that were handed in; the last few stay in memory, as what was handed in never changes. */
@Component
class Figures {

    /** A county of 2,000 schools takes some ten megabytes. */
    private static final int CACHED = 3;

    private final Facts facts;
    private final Recent<String, CountyFacts> recent = new Recent<>(CACHED);

    Figures(Facts facts) {
        this.facts = facts;
    }

    CountyFacts of(String id) {
        return recent.of(id, () -> facts.facts(id));
    }
}
