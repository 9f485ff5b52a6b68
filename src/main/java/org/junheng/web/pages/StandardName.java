package org.junheng.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.store.Trees;

/** What a standard is called where its whole title is too long. */
public final class StandardName {

    /** What everyone calls the two national ones. */
    private static final Map<String, String> KNOWN = Map.of("gy-2017", "优质均衡", "gj-2012", "基本均衡");

    private StandardName() {}

    /** @param title with the paper's number behind it, in brackets */
    static String of(String id, String title) {
        int number = title.indexOf('(');
        return KNOWN.getOrDefault(id, number > 0 ? title.substring(0, number) : title);
    }

    /** Of those that a check applied, by id, in order. */
    public static Map<String, String> of(Map<String, Object> overview) {
        Map<String, String> names = new LinkedHashMap<>();
        Trees.children(overview, "cards").forEach(card -> {
            String id = Trees.text(card, "id");
            names.put(id, of(id, Trees.text(card, "title")));
        });
        return names;
    }
}
