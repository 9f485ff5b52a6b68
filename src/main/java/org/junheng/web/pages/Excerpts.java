package org.junheng.web.pages;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.intake.CellPlace;
import org.junheng.facts.intake.Excerpt;
import org.junheng.facts.intake.Surroundings;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Recent;
import org.junheng.store.Missing;
import org.junheng.store.Rulebooks;
import org.springframework.stereotype.Component;

/** What files that were sent say around the cells that are named in their problems and notes. */
@Component
class Excerpts {

    /** Places that are read together: whoever looks at one looks at the next. */
    static final int TOGETHER = 2000;

    private static final int CACHED = 6;

    /** Requests that may wait for a file to be read; the server has threads for more than excerpts. */
    private static final int WAITING = 4;

    private static final long LONGEST_SECONDS = 10;
    private static final Copy BUSY = new Copy(null, "正在读取另一份文件。请过几秒再点开。");

    private final Rulebooks rulebooks;
    private final Recent<String, Found> recent = new Recent<>(CACHED);
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Semaphore turn = new Semaphore(1);

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

    /** What was read around the places of a part of the problems, or why nothing was. */
    private record Found(@Nullable Surroundings around, String none) {}

    /** @param number of the place, from 1 */
    Copy of(Sent sent, int number) {
        CellPlace cell = CellPlace.of(sent.places().get(number - 1)).orElse(null);
        if (cell == null) {
            return new Copy(null, "这里没有指明单元格,没有可摘录的内容。");
        }
        Rulebook rulebook = rulebooks.rulebook(rulebooks.active().orElseThrow());
        if (Surroundings.isOfPeople(cell, rulebook)) {
            return new Copy(null, "人员的数据不在网页上显示。请在原文件中查看这一格。");
        }
        int part = (number - 1) / TOGETHER;
        String key = sent.key() + "/" + part;
        Found known = recent.known(key).orElse(null);
        return known == null ? read(key, sent, part, rulebook, cell) : copy(known, cell);
    }

    private Copy read(String key, Sent sent, int part, Rulebook rulebook, CellPlace cell) {
        if (!waiting.tryAcquire()) {
            return BUSY;
        }
        try {
            if (!turn.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return BUSY;
            }
            try {
                return copy(recent.of(key, () -> found(sent, part, rulebook)), cell);
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return BUSY;
        } finally {
            waiting.release();
        }
    }

    private static Found found(Sent sent, int part, Rulebook rulebook) {
        List<CellPlace> wanted = sent.places().stream()
                .skip((long) part * TOGETHER)
                .limit(TOGETHER)
                .flatMap(place -> CellPlace.of(place).stream())
                .toList();
        try {
            return new Found(Surroundings.of(sent.name(), sent.content().get(), rulebook, wanted), "");
        } catch (ProblemsException unreadable) {
            return new Found(
                    null, unreadable.problems().stream().map(Problem::text).collect(Collectors.joining()));
        } catch (Missing swept) {
            return new Found(null, "没有读入的文件过了三十天不再保存。请在手头的文件中查看这一格。");
        }
    }

    private static Copy copy(Found found, CellPlace cell) {
        Surroundings around = found.around();
        return around == null
                ? new Copy(null, found.none())
                : around.around(cell)
                        .map(excerpt -> new Copy(excerpt, ""))
                        .orElseGet(() -> new Copy(null, "没有在文件中找到这一格。请在表格软件中打开原文件查看。"));
    }
}
