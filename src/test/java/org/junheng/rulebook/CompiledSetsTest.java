package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.shared.Progress;
import org.junit.jupiter.api.Test;

/** Compiled rules are shared while they are kept, and what is kept is bounded. */
class CompiledSetsTest {

    private final Rulebook rulebook = Rulebook.of(RealRules.source());

    @Test
    void the_order_of_the_standards_makes_no_other_set() {
        CompiledRules one = rulebook.compiled(List.of("sanhua", "lianshan"));
        assertThat(rulebook.compiled(List.of("lianshan", "sanhua"))).isSameAs(one);
        assertThat(rulebook.compiled(List.of("lianshan"))).isNotSameAs(one);
    }

    @Test
    void threads_that_ask_at_once_get_the_same() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<CompiledRules> ask = () -> rulebook.compiled(List.of("lianshan"));
            List<CompiledRules> all = new ArrayList<>();
            for (Future<CompiledRules> one : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                all.add(one.get());
            }
            assertThat(all).allMatch(one -> one == all.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void only_the_sets_asked_for_last_are_kept() {
        List<String> compiled = new ArrayList<>();
        Progress listener = (phase, done, all) -> {
            if (done == 0) {
                compiled.add(phase);
            }
        };
        CompiledRules first = rulebook.compiled(List.of("lianshan"), listener);
        for (int i = 0; i < RuleCompiler.SETS_KEPT; i++) {
            // a name without rules compiles in no time
            rulebook.compiled(List.of("without-rules-" + i));
        }
        assertThat(compiled).containsExactly("编译规则");
        assertThat(rulebook.compiled(List.of("lianshan"), listener)).isNotSameAs(first);
        assertThat(compiled).containsExactly("编译规则", "编译规则");
        CompiledRules again = rulebook.compiled(List.of("lianshan"), listener);
        assertThat(compiled).hasSize(2);
        assertThat(again.open()).isNotNull().satisfies(CompiledRules.Session::close);
    }
}
