package org.junheng.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.State;

/** The ledger as the 整改报告 asks for it: entries with the numbers that they bear in its attachment, by matter and by state. */
final class Register {

    /** @param number in the attachment, from 1 */
    record Line(int number, Entry entry) {}

    private final List<Line> lines = new ArrayList<>();
    private final LocalDate today;

    Register(Ledger ledger, LocalDate today) {
        this.today = today;
        ledger.entries().forEach(entry -> lines.add(new Line(lines.size() + 1, entry)));
    }

    List<Line> lines() {
        return lines;
    }

    LocalDate today() {
        return today;
    }

    /** Whether nothing was done yet: every entry was found and no more. */
    boolean isNew() {
        return lines.stream().allMatch(line -> isUntouched(line.entry()));
    }

    static boolean isUntouched(Entry entry) {
        return entry.last().move() == Move.FOUND;
    }

    /** Lines of one standard by rule and indicator, in the order found. */
    List<List<Line>> matters(String standard) {
        Map<String, List<Line>> byMatter = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.entry().matter().standard().equals(standard))
                .forEach(line -> byMatter.computeIfAbsent(
                                line.entry().matter().rule()
                                        + line.entry().matter().indicator(),
                                none -> new ArrayList<>())
                        .add(line));
        return List.copyOf(byMatter.values());
    }

    /** The ids of the standards with entries, in the order found. */
    List<String> standards() {
        return lines.stream()
                .map(line -> line.entry().matter().standard())
                .distinct()
                .toList();
    }

    List<Line> open() {
        return lines.stream().filter(line -> line.entry().state().isOpen()).toList();
    }

    List<Line> overdue() {
        return lines.stream().filter(line -> line.entry().overdue(today)).toList();
    }

    static long count(List<Line> lines, State state) {
        return lines.stream().filter(line -> line.entry().state() == state).count();
    }

    /** What the latest check saw still lacking. */
    static @Nullable Gap remaining(Entry entry) {
        return entry.state() == State.CLOSED
                ? null
                : entry.lastAnswered().map(event -> event.remaining()).orElse(null);
    }
}
