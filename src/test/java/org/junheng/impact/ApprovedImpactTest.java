package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junheng.facts.intake.Intake;
import org.junheng.report.ImpactText;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What an edit of several rules does to a fixture county, as approved; approve it as the other fixtures are. */
class ApprovedImpactTest {

    private static final Path APPROVED = Path.of("fixtures/approved/qingshan-diff.txt");
    private static final String GY = "rules/national/gy-2017/";

    @Test
    void an_edit_of_several_rules_reads_as_approved() throws IOException {
        Map<String, String> texts =
                new HashMap<>(RulesSource.folder(Path.of("rules")).texts());
        edit(texts, "resources.dslr", "教学及辅助用房面积 不低于 4.5", "教学及辅助用房面积 不低于 4.6");
        edit(texts, "resources.dslr", "差异系数 不高于 0.50", "差异系数 不高于 0.51");
        edit(texts, "government.dslr", "小学45、初中50", "小学44、初中52");
        edit(texts, "quality.dslr", "@编号(\"GY-Q4\")", "@编号(\"GY-Q4\")\n    @年度(\"-2024\")");
        edit(texts, "government.dslr", "@编号(\"GY-G11-a\")", "@编号(\"GY-G11-a\")\n    @预警(\"试行\")");
        Rulebook edited = Rulebook.of(new RulesSource(texts, Map.of()));
        Impact impact = Impact.of(side(Counties.RULEBOOK), side(edited), 2025);
        String actual = ImpactText.of(impact, "rules", "改过的规则").replaceAll("sha256:[0-9a-f]+", "sha256:…");
        if (Boolean.getBoolean("junheng.approve")) {
            Files.writeString(APPROVED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(APPROVED));
    }

    private static void edit(Map<String, String> texts, String file, String from, String to) {
        assertThat(texts.get(GY + file)).containsOnlyOnce(from);
        texts.computeIfPresent(GY + file, (path, text) -> text.replace(from, to));
    }

    private static Side side(Rulebook rulebook) {
        return new Side(
                rulebook,
                Intake.read(Path.of("fixtures/qingshan"), rulebook),
                Counties.applied(rulebook, "gy-2017", "gj-2012"));
    }
}
