package org.junheng.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.intake.CellPlace;
import org.junheng.facts.intake.Excerpt;
import org.junheng.facts.intake.Surroundings;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Rulebooks;
import org.springframework.stereotype.Component;

/** What files that were sent say around the cells that are named in their problems and notes. */
@Component
class Excerpts {

    /** Places that are read together: whoever looks at one looks at the next. */
    static final int TOGETHER = 200;

    private static final int CACHED = 4;

    private final Rulebooks rulebooks;
    private final Map<String, Surroundings> cache = new LinkedHashMap<>(8, 0.75f, true);

    Excerpts(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** An excerpt, or why there is none. */
    record Copy(@Nullable Excerpt excerpt, String none) {}

    /**
     * A sent file. @param key names it for good
     * @param places of its problems, in order
     */
    record Sent(String key, String name, Supplier<byte[]> content, List<String> places) {}

    /** One at a time, as a large workbook takes much memory while it is read. @param number of the place, from 1 */
    synchronized Copy of(Sent sent, int number) {
        CellPlace cell = CellPlace.of(sent.places().get(number - 1)).orElse(null);
        if (cell == null) {
            return new Copy(null, "这里没有指明单元格,没有可摘录的内容。");
        }
        Rulebook rulebook = rulebooks.rulebook(rulebooks.active().orElseThrow());
        if (Surroundings.isOfPeople(cell, rulebook)) {
            return new Copy(null, "人员的数据不在网页上显示。请在原文件中查看这一格。");
        }
        try {
            return read(sent, (number - 1) / TOGETHER, rulebook)
                    .around(cell)
                    .map(excerpt -> new Copy(excerpt, ""))
                    .orElseGet(() -> new Copy(null, "没有在文件中找到这一格。请在表格软件中打开原文件查看。"));
        } catch (ProblemsException unreadable) {
            return new Copy(
                    null, unreadable.problems().stream().map(Problem::text).collect(Collectors.joining()));
        }
    }

    private Surroundings read(Sent sent, int part, Rulebook rulebook) {
        String key = sent.key() + "/" + part;
        Surroundings known = cache.get(key);
        if (known == null) {
            List<CellPlace> wanted = sent.places().stream()
                    .skip((long) part * TOGETHER)
                    .limit(TOGETHER)
                    .flatMap(place -> CellPlace.of(place).stream())
                    .toList();
            known = Surroundings.of(sent.name(), sent.content().get(), rulebook, wanted);
            cache.put(key, known);
            if (cache.size() > CACHED) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
        return known;
    }
}
