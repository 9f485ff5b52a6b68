package org.junheng.rulebook.proof;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which subjects conditions let in: the values that each named thing may have. What is not named may have any.
 *
 * @param axes by name
 */
record Region(Map<String, Values> axes) {

    static final Region ALL = new Region(Map.of());

    static Region of(String name, Values values) {
        return new Region(Map.of(name, values));
    }

    /** The subjects that both let in. */
    Region and(Region other) {
        Map<String, Values> both = new TreeMap<>(axes);
        other.axes.forEach((name, values) -> both.merge(name, values, Values::and));
        return new Region(both);
    }

    /** Whether surely no subject is let in. */
    boolean isNone() {
        return axes.values().stream().anyMatch(Values::isNone);
    }

    /** Whether surely every subject that is let in here is let in there too. */
    boolean isWithin(Region other) {
        return isNone()
                || other.axes.entrySet().stream()
                        .allMatch(there -> axes.containsKey(there.getKey())
                                && axes.get(there.getKey()).isWithin(there.getValue()));
    }

    boolean isSameAs(Region other) {
        return isWithin(other) && other.isWithin(this);
    }

    boolean excludes(Region other) {
        return and(other).isNone();
    }

    /** The values of one name; all, where it is not limited. */
    Values values(String name, Values all) {
        return axes.getOrDefault(name, all);
    }
}
