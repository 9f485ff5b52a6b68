package org.junheng.web.pages.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.State;
import org.junheng.web.pages.Mark;

/** Where an entry stands and how much time is left, each as colour, sign and words. */
final class Marks {

    /** Days before the due date from which it is said louder. */
    private static final long SOON = 30;

    private Marks() {}

    static Mark of(State state) {
        return switch (state) {
            case OPEN -> new Mark("u", "○", state.word());
            case WORKING -> new Mark("t", "◐", state.word());
            case SUBMITTED -> new Mark("a", "◇", state.word());
            case CLOSED -> new Mark("m", "✓", state.word());
            case EXEMPT -> new Mark("x", "–", state.word());
        };
    }

    static Mark left(Entry entry, LocalDate today) {
        LocalDate closed = entry.closed();
        if (closed != null) {
            return new Mark("m", "✓", closed + " 销号");
        }
        long days = ChronoUnit.DAYS.between(today, entry.due());
        if (entry.overdue(today)) {
            return new Mark("n", "✗", "逾期 " + -days + " 天");
        }
        LocalDate exempt = entry.exemptUntil();
        if (exempt != null) {
            return entry.exemptionEnded(today)
                    ? new Mark("t", "△", "豁免已于 " + exempt + " 到期")
                    : new Mark("x", "–", "豁免至 " + exempt);
        }
        String words = days == 0 ? "今天到期" : "还有 " + days + " 天";
        return days <= SOON ? new Mark("t", "△", words) : new Mark("x", "·", words);
    }
}
