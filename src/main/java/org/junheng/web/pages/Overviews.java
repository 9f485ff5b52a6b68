package org.junheng.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.store.Checks;
import org.springframework.stereotype.Component;

/** Overviews of checks; the last few stay in memory, as a check that is done never changes. */
@Component
public class Overviews {

    private static final int CACHED = 24;

    private final Checks checks;
    private final Map<String, Map<String, Object>> cache = new LinkedHashMap<>(32, 0.75f, true);

    Overviews(Checks checks) {
        this.checks = checks;
    }

    /** As {@link org.junheng.report.page.CheckView#overview()}; not to be changed. */
    public Map<String, Object> of(String check) {
        synchronized (cache) {
            Map<String, Object> known = cache.get(check);
            if (known != null) {
                return known;
            }
        }
        Map<String, Object> read = checks.overview(check);
        synchronized (cache) {
            cache.put(check, read);
            if (cache.size() > CACHED) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
        return read;
    }
}
