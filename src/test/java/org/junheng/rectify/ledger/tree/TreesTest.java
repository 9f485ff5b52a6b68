package org.junheng.rectify.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.Visit;
import org.junheng.report.Json;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written as a tree is read back the same, by way of JSON too. */
class TreesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "qingshan, qingshan-rectified",
        "wutong, wutong-rectified",
        "linhu, linhu",
        "yunling, yunling",
        "hekou, hekou",
        "jiangbei, jiangbei",
        "forms, forms"
    })
    void a_ledger_comes_back_the_same(String county, String later) {
        Ledger ledger = worked(county).recheck(check(later), SECOND);
        assertThat(ledger.entries()).isNotEmpty();
        assertThat(again(ledger, tree -> tree)).isEqualTo(ledger);
        assertThat(again(ledger, tree -> Json.read(Json.write(tree)))).isEqualTo(ledger);
    }

    /** Every kind of move by a person, spread over the entries; a pairing and its visits. */
    private static Ledger worked(String county) {
        Ledger ledger = Ledger.of(check(county), FIRST);
        List<String> keys = ledger.entries().stream().map(Entry::key).toList();
        for (int i = 0; i < Math.min(keys.size(), 8); i++) {
            ledger = ledger.move(keys.get(i), Request.of(Move.START, "王", "").owner("基建科"), FIRST);
            Request next = List.of(
                            Request.of(Move.PROGRESS, "王", "\"已\"开工\n<b>"),
                            Request.of(Move.SUBMIT, "王", "完成"),
                            Request.of(Move.EXTEND, "王", "冬季停工").approved("局长办公会", FIRST.plusYears(9)),
                            Request.of(Move.EXEMPTION, "王", "撤并").approved("局长办公会", FIRST.plusDays(9)))
                    .get(i % 4);
            ledger = ledger.move(keys.get(i), next, FIRST);
        }
        return ledger.pair(new Pairing("财政局", "1", "村小", FIRST, null))
                .pair(new Pairing("住建局", "1", "村小", FIRST, SECOND))
                .visit(new Visit(FIRST, "财政局", "1", Visit.Kind.DONATION, Ratio.of("1.05"), ""), SECOND)
                .visit(new Visit(FIRST, "住建局", "1", Visit.Kind.HEARING, null, "听取汇报"), SECOND);
    }

    private static Ledger again(Ledger ledger, Function<Object, @Nullable Object> carried) {
        return new Ledger(
                ledger.code(),
                ledger.name(),
                each(ledger.entries(), one -> FromTree.entry(carried.apply(ToTree.of(one)))),
                each(ledger.pairings(), one -> FromTree.pairing(carried.apply(ToTree.of(one)))),
                each(ledger.visits(), one -> FromTree.visit(carried.apply(ToTree.of(one)))),
                each(ledger.rechecks(), one -> FromTree.recheck(carried.apply(ToTree.of(one)))));
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    @Test
    void the_parts_of_an_entry_come_back_the_same() {
        Entry entry = full();
        assertThat(FromTree.matter(ToTree.of(entry.matter()))).isEqualTo(entry.matter());
        for (Event event : entry.events()) {
            assertThat(FromTree.event(ToTree.of(event))).isEqualTo(event);
        }
        var answer = Objects.requireNonNull(entry.events().get(0).answer());
        assertThat(FromTree.answer(ToTree.of(answer))).isEqualTo(answer);
        var gap = Objects.requireNonNull(answer.remaining());
        assertThat(FromTree.gap(ToTree.of(gap))).isEqualTo(gap);
    }

    /** With a gap, an allotment, a due date, an approver and a person in charge. */
    static Entry full() {
        Ledger ledger = Ledger.of(check("qingshan"), FIRST);
        Entry entry = ledger.entries().stream()
                .filter(one -> one.matter().gap() != null
                        && one.matter().school() != null
                        && one.matter().stage() != null
                        && one.matter().measures().stream()
                                .anyMatch(measure -> !measure.parts().isEmpty()
                                        && !measure.support().isEmpty()))
                .findFirst()
                .orElseThrow();
        return entry.moved(Request.of(Move.START, "王", "").owner("基建科"), FIRST)
                .moved(Request.of(Move.EXTEND, "王", "冬季停工").approved("局长", FIRST.plusYears(9)), FIRST);
    }

    private static CheckResult check(String fixture) {
        CountyFacts facts = Intake.read(Path.of("fixtures", fixture), Counties.RULEBOOK);
        var named = Stream.of("gy-2017", "gj-2012", "tongchuan-2014", "school-basic", "lianshan")
                .map(id -> Counties.RULEBOOK.standard(id).orElseThrow())
                .toList();
        return new Checkup(Counties.RULEBOOK).check(facts, Applicable.named(facts, named, facts.year()), facts.year());
    }
}
