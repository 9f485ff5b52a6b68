package org.junheng.rectify.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.facts.Ratio;

/** What a re-check saw, said against what was seen before. */
final class Wording {

    private Wording() {}

    /** As {@code 部分整改:现状值由 60 米变为 80 米,仍缺 20 米}. */
    static String of(Entry entry, Answer answer) {
        Answer before = lastCounted(entry);
        List<String> parts = new ArrayList<>();
        if (!answer.reason().isEmpty()) {
            parts.add(answer.reason());
        }
        String value = answer.value();
        if (value != null) {
            String was = before == null ? null : before.value();
            parts.add(was == null || was.equals(value) ? "现状值 " + value : "现状值由 " + was + " 变为 " + value);
        }
        if (answer.remaining() != null) {
            parts.add(remaining(answer.remaining()));
        }
        String start = answer.kind() == Answer.Kind.MET ? "已达标" : answer.kind().isShort() ? "仍未达标" : "";
        Gap was = before == null ? null : before.remaining();
        if (isLess(answer.remaining(), was)) {
            start = "部分整改";
        }
        String said = String.join(",", parts);
        return start.isEmpty() || said.isEmpty() ? start + said : start + ":" + said;
    }

    private static String remaining(Gap gap) {
        return (gap.isOver() ? "仍超出 " : "仍缺 ") + gap.inWords();
    }

    private static @Nullable Answer lastCounted(Entry entry) {
        Answer last = null;
        for (Event event : entry.events()) {
            Answer answer = event.answer();
            last = answer != null && (answer.value() != null || answer.remaining() != null) ? answer : last;
        }
        return last;
    }

    private static boolean isLess(@Nullable Gap now, @Nullable Gap before) {
        return now != null
                && before != null
                && Objects.equals(now.unit(), before.unit())
                && now.isOver() == before.isOver()
                && Ratio.of(now.amount()).compareTo(Ratio.of(before.amount())) < 0;
    }
}
