package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junit.jupiter.api.Test;

class StaticChecksTest {

    @Test
    void nothing_is_proved_against_the_shipped_rules() {
        StaticChecks checks = StaticChecks.of(Rulebook.of(RulesSource.folder(Path.of("rules"))));
        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings()).isEmpty();
    }
}
