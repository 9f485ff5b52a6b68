package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    static Document page(CheckResult result) throws IOException {
        return Jsoup.parse(html(result));
    }

    static String html(CheckResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Page.write(result, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static CheckResult fixture(String name) {
        var facts = Intake.read(Path.of("fixtures", name), Counties.RULEBOOK);
        var applied = Applicable.to(facts, Counties.RULEBOOK, List.of(), facts.year());
        return new Checkup(Counties.RULEBOOK).check(facts, applied, facts.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "linhu", "yunling", "hekou", "jiangbei", "forms", "wutong"})
    void a_fixture_county_has_a_page(String county) throws IOException {
        String html = html(fixture(county));
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", county + ".html"), html);
        assertThat(Jsoup.parse(html).select("h1").text()).isNotEmpty();
    }
}
