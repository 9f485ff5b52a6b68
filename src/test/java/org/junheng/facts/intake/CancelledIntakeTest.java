package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.Progress;
import org.junheng.testing.Counties;
import org.junheng.testing.Listener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading ends wherever it is not wanted any more, and says so and nothing else. */
class CancelledIntakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"linhu", "qingshan", "hekou", "forms", "forms/2136900002.xls"})
    void reading_can_be_ended_at_any_step(String county) {
        Path data = Path.of("fixtures", county);
        Listener listener = Listener.toTheEnd();
        boolean whole = !county.contains("/");
        if (whole) {
            CountyFacts heard = Intake.read(data, Counties.RULEBOOK, listener);
            assertThat(heard).isEqualTo(Intake.read(data, Counties.RULEBOOK));
        } else {
            // a form alone is no county
            assertThatThrownBy(() -> Intake.read(data, Counties.RULEBOOK, listener))
                    .isNotInstanceOf(Progress.Cancelled.class);
        }
        assertThat(listener.phases()).containsExactly("读取文件", "核对数据");
        assertThat(listener.moments()).hasSizeGreaterThan(5);
        for (int moment : listener.moments()) {
            Listener cancelling = Listener.cancellingAt(moment);
            assertThatThrownBy(() -> Intake.read(data, Counties.RULEBOOK, cancelling))
                    .as("step %d", moment)
                    .isExactlyInstanceOf(Progress.Cancelled.class);
            assertThat(cancelling.heard()).hasSize(moment);
        }
    }
}
