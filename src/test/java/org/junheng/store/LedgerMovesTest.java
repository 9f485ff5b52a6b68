package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.TrackLedgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A village school's track is too short (SL-1); people move its entry, now and then at the same moment. */
@ParameterizedClass
@EnumSource(Database.class)
class LedgerMovesTest {

    private static final LocalDate DAY = TrackLedgers.DAY;
    private static final Account BUREAU = account(Role.BUREAU);
    private static final Request START = Request.of(Move.START, "?", "").owner("李");
    private static final Request PROGRESS = Request.of(Move.PROGRESS, "?", "已划线");

    private final Ledgers ledgers;
    private final Entries entries;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    LedgerMovesTest(Database database) {
        RunningService service = RunningService.on(database);
        ledgers = service.bean(Ledgers.class);
        entries = service.bean(Entries.class);
        transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        sql = service.bean(JdbcClient.class);
    }

    private static Account account(Role role, String... counties) {
        return new Account("wang", Set.of(role), Set.of(counties), true, false, 1);
    }

    private Ledgers.Rechecked recheck(CheckResult result, LocalDate day) {
        return Objects.requireNonNull(transaction.execute(status -> ledgers.recheck(result, "a check", day)));
    }

    /** The id of the track's entry in a county whose ledger is as new. */
    private String track(String code) {
        recheck(TrackLedgers.check(code, 60), DAY);
        return entry(code).id(code);
    }

    private Entry entry(String code) {
        return ledgers.load(code, "?").entry("SL-1|7|-").orElseThrow();
    }

    @Test
    void a_move_is_kept_in_the_name_of_who_asked_and_the_ledger_says_so_too() {
        String id = track("932101");
        Kept moved = ledgers.move(id, START, 1, null, BUREAU, DAY);
        assertThat(moved.entry().state()).isEqualTo(State.WORKING);
        assertThat(moved.entry().last().by()).isEqualTo("wang");
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.times()).hasSize(2);
        assertThat(entries.find(id)).isEqualTo(moved);
        assertThat(entry("932101")).isEqualTo(moved.entry());
        assertThat(ledgers.asOf("932101", "?", 1).counts().get(State.WORKING)).isZero();
    }

    @Test
    void what_the_table_forbids_is_a_conflict_and_what_lacks_something_a_problem() {
        String id = track("932102");
        assertThatThrownBy(() -> ledgers.move(id, Request.of(Move.CLOSE, "?", "好了"), null, null, BUREAU, DAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("只有复查达标才能销号");
        assertThatThrownBy(() -> ledgers.move(id, Request.of(Move.SUBMIT, "?", "好了"), null, null, BUREAU, DAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("不能\"申请复核\"");
        assertThatThrownBy(() -> ledgers.move(id, Request.of(Move.EXTEND, "?", ""), null, null, BUREAU, DAY))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("缺少说明、批准人、期限");
        assertThat(entries.find(id).version()).isEqualTo(1);
    }

    @Test
    void other_roles_other_counties_and_unknown_entries_are_refused() {
        String id = track("932103");
        for (Role role : Role.values()) {
            if (role != Role.BUREAU) {
                assertThatThrownBy(() -> ledgers.move(id, START, null, null, account(role), DAY))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> ledgers.move(id, START, null, null, account(Role.BUREAU, "932104"), DAY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ledgers.move("0".repeat(32), START, null, null, BUREAU, DAY))
                .isInstanceOf(Missing.class);
        assertThat(ledgers.move(id, START, null, null, account(Role.BUREAU, "932103"), DAY)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void two_moves_from_the_same_version_at_once_are_one_move_and_one_conflict() throws Exception {
        String id = track("932105");
        List<Object> answers = atOnce(
                () -> ledgers.move(id, START, 1, null, BUREAU, DAY),
                () -> ledgers.move(id, PROGRESS, 1, null, BUREAU, DAY));
        assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(1);
        assertThat(entries.find(id).version()).isEqualTo(2);
    }

    @Test
    void the_same_request_twice_at_once_is_done_once_and_answered_twice_alike() throws Exception {
        String id = track("932106");
        ledgers.move(id, START, null, null, BUREAU, DAY);
        Callable<Object> note = () -> ledgers.move(id, PROGRESS, null, "key-1", BUREAU, DAY);
        List<Object> answers = atOnce(note, note);
        assertThat(answers.get(0)).isInstanceOf(Kept.class).isEqualTo(answers.get(1));
        assertThat(entries.find(id).version()).isEqualTo(3);
        Kept later = ledgers.move(id, Request.of(Move.PROGRESS, "?", "又过一周"), null, "key-2", BUREAU, DAY);
        assertThat(later.version()).isEqualTo(4);
        assertThat(note.call()).isEqualTo(answers.get(0));
        assertThatThrownBy(() -> ledgers.move(id, START, null, "key-1", BUREAU, DAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("另一次办理");
    }

    @Test
    void a_line_that_was_changed_behind_the_store_is_damage_and_no_refusal() {
        String id = track("932107");
        sql.sql("update ledger_event set tree = '{}' where entry = ?").param(id).update();
        assertThatThrownBy(() -> ledgers.load("932107", "?"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("932107");
        assertThatThrownBy(() -> entries.find(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> recheck(TrackLedgers.check("932107", 60), DAY.plusDays(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_move_and_a_re_check_at_once_come_one_after_the_other() throws Exception {
        for (int round = 0; round < 10; round++) {
            String code = "9322" + (10 + round);
            String id = track(code);
            CheckResult met = TrackLedgers.check(code, 100);
            List<Object> answers = atOnce(
                    () -> ledgers.move(id, START, null, null, BUREAU, DAY.plusDays(1)),
                    () -> recheck(met, DAY.plusDays(1)));
            List<Move> history = entry(code).events().stream().map(Event::move).toList();
            assertThat(answers.get(1)).isInstanceOf(Ledgers.Rechecked.class);
            if (answers.get(0) instanceof Kept) {
                assertThat(history).containsExactly(Move.FOUND, Move.START, Move.CLOSE);
            } else {
                assertThat(answers.get(0)).isInstanceOf(Conflict.class);
                assertThat(history).containsExactly(Move.FOUND, Move.CLOSE);
            }
            assertThat(ledgers.asOf(code, "?", 1).counts().get(State.OPEN)).isEqualTo(1);
        }
    }

    @Test
    void two_first_checks_at_once_begin_one_ledger() throws Exception {
        CheckResult result = TrackLedgers.check("932107", 60);
        Ledger memory = Ledger.of(result, DAY);
        List<Object> answers = atOnce(() -> recheck(result, DAY), () -> recheck(result, DAY));
        assertThat(answers).containsExactlyInAnyOrder(new Ledgers.Rechecked(0, 1), new Ledgers.Rechecked(1, 2));
        assertThat(ledgers.load("932107", "?")).isEqualTo(memory);
    }

    @Test
    void a_hostile_note_stays_text_and_one_too_long_is_refused() {
        String id = track("932108");
        String hostile = "'); drop table ledger; -- <script>alert(1)</script>\u0000\u202e{{7*7}} ${7*7}\n𠮷";
        Kept moved = ledgers.move(id, Request.of(Move.PROGRESS, "?", hostile), null, null, BUREAU, DAY);
        assertThat(moved.entry().last().note())
                .isEqualTo("'); drop table ledger; -- <script>alert(1)</script>{{7*7}} ${7*7} 𠮷");
        assertThat(entry("932108")).isEqualTo(moved.entry());
        assertThatThrownBy(() ->
                        ledgers.move(id, Request.of(Move.PROGRESS, "?", "长".repeat(2001)), null, null, BUREAU, DAY))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("最多 2000 个字");
        assertThatThrownBy(() -> ledgers.move(
                        id, Request.of(Move.START, "?", "").owner("长".repeat(101)), null, null, BUREAU, DAY))
                .isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> ledgers.move(id, PROGRESS, null, "k".repeat(101), BUREAU, DAY))
                .isInstanceOf(ProblemsException.class);
    }

    @Test
    void an_exemption_that_has_ended_leaves_two_events_of_which_the_request_made_the_last() {
        String id = track("932109");
        Request exempt = Request.of(Move.EXEMPTION, "?", "学校将撤并").approved("王", DAY.plusDays(30));
        ledgers.move(id, exempt, null, null, BUREAU, DAY);
        LocalDate later = DAY.plusDays(31);
        assertThat(entries.find(id).entry().allowed(later)).contains(Move.START);
        Kept moved = ledgers.move(id, START, 2, "key", BUREAU, later);
        assertThat(moved.version()).isEqualTo(4);
        assertThat(ledgers.move(id, START, 2, "key", BUREAU, later)).isEqualTo(moved);
    }

    /** What each gave, or how it ended instead. */
    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            List<Future<Object>> begun = new ArrayList<>();
            for (Callable<?> call : List.of(one, other)) {
                begun.add(both.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : begun) {
                try {
                    answers.add(each.get());
                } catch (ExecutionException ended) {
                    answers.add(ended.getCause());
                }
            }
            return answers;
        } finally {
            both.shutdownNow();
        }
    }
}
