package org.junheng.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.store.Facts;
import org.springframework.stereotype.Component;

/** Figures that were handed in; the last few stay in memory, as what was handed in never changes. */
@Component
class Figures {

    /** A county of 2,000 schools takes some ten megabytes. */
    private static final int CACHED = 3;

    private final Facts facts;
    private final Map<String, CountyFacts> cache = new LinkedHashMap<>(4, 0.75f, true);

    Figures(Facts facts) {
        this.facts = facts;
    }

    CountyFacts of(String id) {
        synchronized (cache) {
            CountyFacts known = cache.get(id);
            if (known == null) {
                known = facts.facts(id);
                cache.put(id, known);
                if (cache.size() > CACHED) {
                    cache.remove(cache.keySet().iterator().next());
                }
            }
            return known;
        }
    }
}
