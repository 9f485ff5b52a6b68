package org.junheng.rulebook;

import java.util.Collection;
import org.drools.core.common.InternalWorkingMemory;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules that Drools has compiled; shared by any number of sessions, one a county. */
public final class CompiledRules {

    /** Facts between two tellings. */
    private static final int AT_ONCE = 256;

    private final KieBase base;

    CompiledRules(KieBase base) {
        this.base = base;
    }

    /** A session that takes facts in waves and must be closed. */
    public Session open() {
        return new Session(base.newKieSession());
    }

    /** One county's session. */
    public static final class Session implements AutoCloseable {

        private final KieSession session;

        private Session(KieSession session) {
            this.session = session;
        }

        /**
         * Inserts the facts of a wave and fires all rules that they meet.
         *
         * @param steps told of each rule that fires
         */
        public void wave(Collection<?> facts, Steps steps) {
            try {
                insert(facts, steps);
                session.fireAllRules(match -> {
                    steps.next();
                    return true;
                });
            } catch (RuntimeException e) {
                throw cancelled(e);
            }
        }

        /** Conditions on single facts are looked at when the queue of facts is emptied: bit by bit, not all at once. */
        private void insert(Collection<?> facts, Steps steps) {
            int queued = 0;
            for (Object fact : facts) {
                session.insert(fact);
                if (++queued % AT_ONCE == 0) {
                    ((InternalWorkingMemory) session).flushPropagations();
                    steps.still();
                }
            }
        }

        /** What a rule asks for may be long work of its own: that it was cancelled is told as such, not as a rule's failure. */
        private static RuntimeException cancelled(RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Progress.Cancelled cancelled) {
                    return cancelled;
                }
            }
            return failure;
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /** What a consequence knows of its rule. */
    public static String idOf(org.kie.api.runtime.rule.RuleContext context) {
        return String.valueOf(context.getRule().getMetaData().get("编号"));
    }
}
