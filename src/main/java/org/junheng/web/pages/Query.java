package org.junheng.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** An address with what was asked, from which a page makes those that ask a little otherwise. Empty values are left out. */
public record Query(String path, Map<String, String> values) {

    public static Query of(String path, String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Query(path, values);
    }

    /** What an address asks, of what its page understands; county, year, check and page always belong to it. */
    public static Query asked(String path, Map<String, String> given, String... names) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("county", given.getOrDefault("county", ""));
        values.put("year", given.getOrDefault("year", ""));
        values.put("check", given.getOrDefault("check", ""));
        for (String name : names) {
            values.put(name, given.getOrDefault(name, "").strip());
        }
        values.put("page", given.getOrDefault("page", ""));
        return new Query(path, values);
    }

    /** The same of a place that is now known. */
    public Query at(Place place) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put("county", place.code());
        changed.put("year", Integer.toString(place.year()));
        return new Query(path, changed);
    }

    /** Another page about the same county, year and check. */
    public Query beside(String other) {
        return Query.of(other, "county", get("county"), "year", get("year"), "check", get("check"));
    }

    public Query asking(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Query(path, changed);
    }

    /** From 1; what is no number is the first. */
    public int page() {
        String page = get("page");
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** From the first page on, unless it is the page that is changed. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.put(name, String.valueOf(value));
        return new Query(path, changed).toString();
    }

    /** What was asked under a name; empty if nothing was. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether any of these was asked. */
    public boolean isNarrowed(String... names) {
        for (String name : names) {
            if (!get(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return text.toString();
    }
}
