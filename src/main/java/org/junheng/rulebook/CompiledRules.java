package org.junheng.rulebook;

import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules that Drools has compiled; shared by any number of sessions, one a county. */
public final class CompiledRules {

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

        /** Inserts the facts of a wave and fires all rules that they meet. */
        public void wave(Collection<?> facts) {
            facts.forEach(session::insert);
            session.fireAllRules();
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
