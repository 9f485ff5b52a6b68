package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.testing.Counties;

/** A village school whose straight track is too short (SL-1), and its ledger. */
final class Tracks {

    static final String SCHOOL = "6200000001";
    static final String KEY = "SL-1|" + SCHOOL + "|-";
    static final LocalDate DAY = LocalDate.of(2025, 10, 8);
    static final LocalDate DUE = LocalDate.of(2026, 10, 8);

    private Tracks() {}

    static Counties county(int year, @Nullable Object metres) {
        Object[] track = metres == null ? new Object[0] : new Object[] {"直跑道长度", metres};
        Object[] pupils = {"小学学生数", 60, "小学专任教师数", 6};
        return Counties.ofYear(year)
                .school(
                        SCHOOL,
                        "小学",
                        Stream.of(pupils, track).flatMap(Stream::of).toArray());
    }

    static CheckResult check(@Nullable Object metres) {
        return county(2025, metres).check("school-basic");
    }

    /** What a first check on {@link #DAY} of a track of 60 metres gives. */
    static Ledger of60() {
        return Ledger.of(check(60), DAY);
    }

    static Ledger working() {
        return of60().move(KEY, Request.of(Move.START, "张", "").owner("李"), DAY);
    }

    static Ledger submitted() {
        return working().move(KEY, Request.of(Move.SUBMIT, "张", "跑道已接长,照片附后"), DAY);
    }

    static Ledger exempt() {
        return of60().move(KEY, Request.of(Move.EXEMPTION, "张", "学校将撤并").approved("王", DUE), DAY);
    }

    static Ledger closed() {
        return of60().recheck(check(100), DAY);
    }

    static Ledger in(State state) {
        return switch (state) {
            case OPEN -> of60();
            case WORKING -> working();
            case SUBMITTED -> submitted();
            case EXEMPT -> exempt();
            case CLOSED -> closed();
        };
    }

    static Entry entry(Ledger ledger) {
        return ledger.entry(KEY).orElseThrow();
    }

    static List<Move> moves(Ledger ledger) {
        return entry(ledger).events().stream().map(Event::move).toList();
    }
}
