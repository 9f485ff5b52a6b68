package org.junheng.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.report.Json;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Counties;

/** Result pages as text and as a browser reads them. */
final class Pages {

    private Pages() {}

    static String html(CheckResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Page.write(result, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Document page(CheckResult result) throws IOException {
        return Jsoup.parse(html(result));
    }

    /** @param standards those that bind the county if none is named */
    static CheckResult fixture(String county, String... standards) {
        var facts = Intake.read(Path.of("fixtures", county), Counties.RULEBOOK);
        List<Standard> named = List.of(standards).stream()
                .map(id -> Counties.RULEBOOK.standard(id).orElseThrow())
                .toList();
        var applied = Applicable.to(facts, Counties.RULEBOOK, named, facts.year());
        return new Checkup(Counties.RULEBOOK).check(facts, applied, facts.year());
    }

    /** What the script reads. */
    static Map<?, ?> data(Document page) {
        return (Map<?, ?>) Json.read(page.select("script#data").first().data());
    }
}
