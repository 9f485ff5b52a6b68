package org.junheng.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.store.Trees;

/**
 * A standard on the first page: its verdict, and its groups as bars of their outcomes.
 *
 * @param mark {css, sign, word}
 * @param counts findings by kind: {mark, count}
 */
record StandardCard(
        String id,
        String title,
        Map<String, Object> mark,
        String because,
        List<Group> groups,
        List<Map<String, Object>> counts) {

    /** What a group's rules came to, all subjects together. */
    record Group(String name, Map<String, Object> mark, long met, long tolerated, long notMet, long cannotTell) {

        static final int WIDTH = 120;

        /** Every kind that there is can be seen, however few. */
        private static final int LEAST = 3;

        /** A stretch of the bar. */
        record Segment(String css, long x, long width) {}

        public List<Segment> segments() {
            long all = met + tolerated + notMet + cannotTell;
            List<Segment> segments = new ArrayList<>();
            // without a pass the last kind fills what rounding left
            long[] counts = {notMet, cannotTell, tolerated};
            String[] css = {"n", "u", "t"};
            long end = WIDTH;
            for (int i = 0; i < counts.length && all > 0; i++) {
                long width = counts[i] == 0 ? 0 : Math.max(LEAST, WIDTH * counts[i] / all);
                width = met == 0 && i == counts.length - 1 ? end : Math.min(width, end);
                if (width > 0) {
                    end -= width;
                    segments.add(new Segment(css[i], end, width));
                }
            }
            if (met > 0 && end > 0) {
                segments.add(new Segment("m", 0, end));
            }
            return segments;
        }
    }

    static List<StandardCard> of(Map<String, Object> overview) {
        List<Map<String, Object>> rules = Trees.children(overview, "rules");
        return Trees.children(overview, "cards").stream()
                .map(card -> new StandardCard(
                        Trees.text(card, "id"),
                        Trees.text(card, "title"),
                        Trees.child(card, "mark"),
                        Trees.text(card, "because"),
                        Trees.children(card, "groups").stream()
                                .map(group -> group(card, group, rules))
                                .toList(),
                        Trees.children(card, "counts")))
                .toList();
    }

    private static Group group(Map<String, Object> card, Map<String, Object> group, List<Map<String, Object>> rules) {
        List<Map<String, Object>> own = rules.stream()
                .filter(rule -> Trees.text(card, "id").equals(rule.get("standard"))
                        && Trees.text(group, "name").equals(rule.get("group")))
                .toList();
        return new Group(
                Trees.text(group, "name"),
                Trees.child(group, "mark"),
                sum(own, "met"),
                sum(own, "tolerated"),
                sum(own, "notMet"),
                sum(own, "cannotTell"));
    }

    private static long sum(List<Map<String, Object>> rules, String name) {
        return rules.stream().mapToLong(rule -> Trees.number(rule, name)).sum();
    }
}
