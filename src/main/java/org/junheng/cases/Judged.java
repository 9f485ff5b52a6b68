package org.junheng.cases;

import java.util.List;
import org.junheng.check.Outcome;

/**
 * An example after its check.
 *
 * @param looked the outcomes that it is about
 * @param all every outcome of the check, for boundaries that several rules make up
 * @param wrong how what came out differs from what was expected; empty if the example passed
 * @param actual what came out, in words
 */
record Judged(Example example, List<Outcome> looked, List<Outcome> all, List<String> wrong, String actual) {

    boolean passed() {
        return wrong.isEmpty();
    }
}
