package org.junheng.web.pages;

import java.util.Map;
import org.junheng.shared.Recent;
import org.junheng.store.Checks;
import org.springframework.stereotype.Component;

/** Overviews of checks; the last few stay in memory, as a check that is done never changes. */
@Component
public class Overviews {

    private static final int CACHED = 24;

    private final Checks checks;
    private final Recent<String, Map<String, Object>> recent = new Recent<>(CACHED);

    Overviews(Checks checks) {
        this.checks = checks;
    }

    /** As {@link org.junheng.report.page.CheckView#overview()}; not to be changed. */
    public Map<String, Object> of(String check) {
        return recent.of(check, () -> checks.overview(check));
    }
}
