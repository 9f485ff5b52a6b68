package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.Map;
import org.junheng.store.Rulebooks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Released rulebooks. */
@RestController
@RequestMapping("/api/rulebooks")
class RulebooksApi {

    private final Rulebooks rulebooks;

    RulebooksApi(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** Newest first; one is active. */
    @GetMapping
    Map<String, Object> all() {
        return object(
                "rulebooks",
                list(
                        rulebooks.all(),
                        one -> object(
                                "fingerprint", one.fingerprint(),
                                "releasedAt", one.at().toString(),
                                "releasedBy", one.by(),
                                "note", one.note(),
                                "active", one.active())));
    }
}
