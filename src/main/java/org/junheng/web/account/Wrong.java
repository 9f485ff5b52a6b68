package org.junheng.web.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;

/** A form's problems by field, as its page shows them; those that belong to no field stand at the top. */
record Wrong(Map<String, String> fields, List<String> all) {

    static Wrong of(Problems problems) {
        Map<String, String> fields = new TreeMap<>();
        problems.sorted()
                .forEach(problem -> fields.merge(problem.place(), problem.text(), (one, other) -> one + other));
        return new Wrong(fields, problems.sorted().stream().map(Problem::text).toList());
    }

    /** Empty if nothing is wrong there. */
    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean isAt(String field) {
        return fields.containsKey(field);
    }
}
