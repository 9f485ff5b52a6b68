package org.junheng.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.store.Job;
import org.junheng.store.Trees;

/**
 * Why a job failed.
 *
 * @param all that have a place, in order
 * @param remarks what is said of the whole
 */
record Troubles(List<Trouble> all, List<String> remarks) {

    static final int SIZE = 200;

    /** Those of one sheet that stand together on a page. */
    record Group(String sheet, long count, List<Trouble> shown) {}

    static Troubles of(Job job) {
        List<Trouble> all = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Map<String, Object> problem : job.problems()) {
            String place = Trees.text(problem, "place");
            if (place.isEmpty()) {
                remarks.add(Trees.text(problem, "text"));
            } else {
                all.add(Trouble.of(all.size() + 1, place, Trees.text(problem, "text")));
            }
        }
        return new Troubles(all, remarks);
    }

    /** How many each sheet has. */
    Map<String, Long> sheets() {
        Map<String, Long> sheets = new LinkedHashMap<>();
        all.forEach(one -> sheets.merge(one.sheet(), 1L, Long::sum));
        return sheets;
    }

    /** @param sheet empty for all */
    List<Trouble> of(String sheet) {
        return sheet.isEmpty()
                ? all
                : all.stream().filter(one -> one.sheet().equals(sheet)).toList();
    }

    Paging paging(Query query) {
        return Paging.of(query.page(), SIZE, of(query.get("sheet")).size());
    }

    List<Group> groups(Query query) {
        Paging paging = paging(query);
        Map<String, Long> sheets = sheets();
        List<Group> groups = new ArrayList<>();
        for (Trouble one : of(query.get("sheet")).subList(paging.offset(), (int) paging.last())) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).sheet().equals(one.sheet())) {
                groups.add(new Group(one.sheet(), sheets.getOrDefault(one.sheet(), 0L), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).shown().add(one);
        }
        return groups;
    }

    /** How many there are, in words; the file may have more than are kept. */
    public String counted() {
        return (remarks.isEmpty() ? "发现 " : "发现超过 ") + all.size() + " 个问题";
    }
}
