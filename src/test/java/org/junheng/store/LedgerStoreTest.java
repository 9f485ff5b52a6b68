package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Counties;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counties of the fixtures and each a year later: through the store they come out as in memory. */
@ParameterizedClass
@EnumSource(Database.class)
class LedgerStoreTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);
    private static final String[] NATIONAL = {"gy-2017", "gj-2012"};
    private static final String[] ALL = {
        "gy-2017", "gj-2012", "tongchuan-2014", "barkol-2016", "school-basic", "lianshan"
    };

    private final Ledgers ledgers;
    private final Entries entries;
    private final TransactionTemplate transaction;

    LedgerStoreTest(Database database) {
        RunningService service = RunningService.on(database);
        ledgers = service.bean(Ledgers.class);
        entries = service.bean(Entries.class);
        transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
    }

    private Ledgers.Rechecked recheck(CheckResult result, LocalDate day) {
        return Objects.requireNonNull(transaction.execute(status -> ledgers.recheck(result, "check-" + day, day)));
    }

    @Test
    void qingshan_s_ledger_is_the_same_from_the_store_as_in_memory() throws IOException {
        CheckResult first = Fixtures.check("qingshan", "349901", "931101", NATIONAL);
        CheckResult second = Fixtures.check("qingshan-rectified", "349901", "931101", NATIONAL);
        the_store_gives_what_memory_gives(first, second);
        assertThat(states("931101")).isEqualTo(twins("qingshan", "349901", "931101"));
    }

    @Test
    void wutong_s_ledger_of_six_sets_is_the_same_from_the_store_as_in_memory() throws IOException {
        CheckResult first = Fixtures.check("wutong", "610291", "931102", ALL);
        CheckResult second = Fixtures.check("wutong-rectified", "610291", "931102", ALL);
        the_store_gives_what_memory_gives(first, second);
        assertThat(states("931102")).isEqualTo(twins("wutong", "610291", "931102"));
    }

    private void the_store_gives_what_memory_gives(CheckResult first, CheckResult second) {
        String code = first.facts().code();
        Ledger memory = Ledger.of(first, FIRST);
        assertThat(memory.entries()).isNotEmpty();
        assertThat(recheck(first, FIRST)).isEqualTo(new Ledgers.Rechecked(0, 1));
        assertThat(ledgers.load(code, "?")).isEqualTo(memory);
        Ledger later = memory.recheck(second, SECOND);
        assertThat(later).isNotEqualTo(memory);
        assertThat(recheck(second, SECOND)).isEqualTo(new Ledgers.Rechecked(1, 2));
        assertThat(ledgers.load(code, "?")).isEqualTo(later);
        assertThat(ledgers.asOf(code, "?", 1)).isEqualTo(memory);
        assertThat(ledgers.asOf(code, first.facts().name(), 0))
                .isEqualTo(Ledger.empty(code, first.facts().name()));
        assertThat(recheck(second, SECOND)).isEqualTo(new Ledgers.Rechecked(2, 3));
        assertThat(ledgers.load(code, "?")).isEqualTo(later);
    }

    private Map<String, String> states(String code) {
        Map<String, String> found = new TreeMap<>();
        LedgerFilter all = new LedgerFilter(Set.of(code), null, false, "", "", "");
        entries.search(all, SECOND, 0, 1000)
                .forEach(kept ->
                        found.put(kept.entry().key(), kept.entry().state().word()));
        return found;
    }

    /** What twins.csv says of a county and the year after, written by hand. */
    private static Map<String, String> twins(String county, String its, String code) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/data/twins.csv"))) {
            String[] cells = row.split(",");
            boolean isShort = cells[2].equals("NOT_MET") || cells[3].equals("NOT_MET");
            if (cells[0].equals(county) && isShort && !isAdvice(cells[1])) {
                expected.put(
                        cells[1].replace("|" + its + "|", "|" + code + "|"), cells[3].equals("MET") ? "已销号" : "待整改");
            }
        }
        return expected;
    }

    private static boolean isAdvice(String key) {
        return Counties.RULEBOOK
                .rule(key.substring(0, key.indexOf('|')))
                .orElseThrow()
                .isAdvice();
    }

    @Test
    void an_earlier_year_is_refused_with_nothing_written_and_the_transaction_goes_on() {
        CheckResult later = Counties.ofYear(2026)
                .county("区县代码", "931103")
                .school("1", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 60)
                .check("school-basic");
        CheckResult earlier = Counties.ofYear(2025)
                .county("区县代码", "931103")
                .school("1", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 100)
                .check("school-basic");
        recheck(later, FIRST);
        Ledger before = ledgers.load("931103", "?");
        Boolean wentOn = transaction.execute(status -> {
            assertThatThrownBy(() -> ledgers.recheck(earlier, "refused", SECOND))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("早于台账已有的 2026 年度");
            return !status.isRollbackOnly();
        });
        assertThat(wentOn).isTrue();
        assertThat(ledgers.load("931103", "?")).isEqualTo(before);
        assertThat(ledgers.asOf("931103", "?", 2)).isEqualTo(before);
        assertThat(before.counts())
                .containsEntry(State.OPEN, (long) before.entries().size());
    }

    @Test
    void a_list_is_whole_and_in_order_however_long() {
        Counties county = Counties.ofYear(2025).county("区县代码", "931104");
        for (int school = 1000; school < 1520; school++) {
            county.school("" + school, "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 60);
        }
        recheck(county.check("school-basic"), FIRST);
        LedgerFilter all = new LedgerFilter(Set.of("931104"), null, false, "", "", "");
        List<Kept> found = entries.search(all, FIRST, 0, Integer.MAX_VALUE);
        assertThat(found).hasSizeGreaterThan(510);
        assertThat(found.stream().map(Kept::entry).toList())
                .isEqualTo(ledgers.load("931104", "?").entries());
        assertThat(entries.search(all, FIRST, 505, 10)).isEqualTo(found.subList(505, 515));
    }
}
