package org.junheng.rectify.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.facts.Ratio;

/** What a re-check saw, said against what was seen before. */
final class Wording {

    static final String NEW_RULES = "规则手册已更换,本次按新规则判定";

    private static final Pattern NUMBER = Pattern.compile("[^0-9]*([0-9]{1,18}(?:\\.[0-9]{1,30})?)[^0-9]*");

    private Wording() {}

    /** By what a re-check judged. @param newRules whether the rulebook is another one than at the last re-check */
    record Grounds(@Nullable String limit, boolean newRules, boolean sameData) {}

    /** As {@code 部分整改:现状值由 60 米变为 80 米,仍缺 20 米}. What a softer rule gives is not told as work that was done. */
    static String of(Entry entry, Answer answer, Grounds grounds) {
        Answer before = lastCounted(entry);
        List<String> parts = new ArrayList<>();
        if (!answer.reason().isEmpty()) {
            parts.add(answer.reason());
        }
        if (grounds.newRules()) {
            parts.add(NEW_RULES + (grounds.sameData() ? ",数据与上次相同" : ""));
        }
        String limit = entry.matter().limit();
        boolean sameLimit = limit == null || grounds.limit() == null || limit.equals(grounds.limit());
        String value = answer.value();
        if (value != null) {
            if (!sameLimit) {
                parts.add("限值有变,由 " + limit + " 变为 " + grounds.limit());
            }
            String was = before == null ? null : before.value();
            parts.add(was == null || was.equals(value) ? "现状值 " + value : "现状值由 " + was + " 变为 " + value);
        }
        if (answer.remaining() != null) {
            parts.add(remaining(answer.remaining()));
        }
        String start = answer.kind() == Answer.Kind.MET ? "已达标" : answer.kind().isShort() ? "仍未达标" : "";
        if (before != null
                && isLess(answer.remaining(), before.remaining())
                && isBetter(before.value(), value, grounds.limit(), sameLimit && !grounds.newRules())) {
            start = "部分整改";
        }
        String said = String.join(",", parts);
        return start.isEmpty() || said.isEmpty() ? start + said : start + ":" + said;
    }

    /** Whether the value itself came nearer to the limit. @param untold what holds where figures do not tell */
    private static boolean isBetter(
            @Nullable String before, @Nullable String now, @Nullable String limit, boolean untold) {
        if (now != null && now.equals(before)) {
            return false;
        }
        Optional<Ratio> was = number(before);
        Optional<Ratio> is = number(now);
        Optional<Ratio> to = number(limit);
        if (was.isEmpty() || is.isEmpty() || to.isEmpty()) {
            return untold;
        }
        boolean rises = is.get().compareTo(was.get()) > 0;
        return rises == is.get().compareTo(to.get()) < 0;
    }

    /** Of a text that has exactly one. */
    private static Optional<Ratio> number(@Nullable String text) {
        Matcher matcher = NUMBER.matcher(text == null ? "" : text);
        return matcher.matches() ? Optional.of(Ratio.of(matcher.group(1))) : Optional.empty();
    }

    private static String remaining(Gap gap) {
        return "仍" + gap.told();
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
