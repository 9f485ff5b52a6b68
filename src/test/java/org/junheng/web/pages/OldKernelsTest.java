package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bureaus have browsers with kernels of Chromium 86: what came later would leave them a page without style or script. */
class OldKernelsTest {

    private static final Path ASSETS = Path.of("src/main/resources/assets");

    /** What is new in a style, with the version that brought it. */
    private static final Map<String, Pattern> STYLES = Map.ofEntries(
            Map.entry(":has (105)", Pattern.compile(":has\\(")),
            Map.entry(":is, :where (88)", Pattern.compile(":(is|where)\\(")),
            Map.entry(":not of several (88)", Pattern.compile(":not\\([^)]*,")),
            Map.entry("container queries (105)", Pattern.compile("@container|container-type")),
            Map.entry("layers (99)", Pattern.compile("@layer")),
            Map.entry("nesting (112)", Pattern.compile("\\{[^{}@]*[;{]\\s*(&|[.#:>][^;{}]*\\{)")),
            Map.entry("inset (87)", Pattern.compile("[^-\\w]inset(-\\w+)?\\s*:")),
            Map.entry("aspect-ratio (88)", Pattern.compile("[^-(\\w]aspect-ratio\\s*:")),
            Map.entry("accent-color (93)", Pattern.compile("accent-color")),
            Map.entry("color-mix, oklch, lab (111)", Pattern.compile("color-mix\\(|oklch\\(|[^\\w]lab\\(")),
            Map.entry("subgrid (117)", Pattern.compile("subgrid")),
            Map.entry("new units of a window (108)", Pattern.compile("\\d[dsl]v[hw]")),
            Map.entry("overflow: clip (90)", Pattern.compile("overflow(-[xy])?\\s*:\\s*clip")));

    /** The same of a script. */
    private static final Map<String, Pattern> SCRIPTS = Map.ofEntries(
            Map.entry("at (92)", Pattern.compile("\\.at\\(")),
            Map.entry("findLast, toSorted (97)", Pattern.compile("\\.(findLast|toSorted|toReversed|with)\\(")),
            Map.entry("structuredClone (98)", Pattern.compile("structuredClone")),
            Map.entry("Object.hasOwn, groupBy (93)", Pattern.compile("Object\\.(hasOwn|groupBy)")),
            Map.entry("#name in (91)", Pattern.compile("[^'\"\\w]#\\w+ in ")),
            Map.entry("crypto.randomUUID (92)", Pattern.compile("randomUUID")),
            Map.entry("AbortSignal.timeout (103)", Pattern.compile("AbortSignal\\.timeout")),
            Map.entry("inert (102)", Pattern.compile("\\.inert\\b")),
            Map.entry(
                    "modules, awaiting at the top (89)",
                    Pattern.compile("^\\s*(import |export |await )", Pattern.MULTILINE)));

    @Test
    void the_patterns_find_what_they_are_for() {
        assertThat(STYLES.get("nesting (112)")
                        .matcher(".a { color: red; .b { color: blue } }")
                        .find())
                .isTrue();
        assertThat(STYLES.get("nesting (112)")
                        .matcher("@media print { .a { color: red } }")
                        .find())
                .isFalse();
        assertThat(STYLES.get("inset (87)").matcher("td { inset: 0 }").find()).isTrue();
        assertThat(STYLES.get("inset (87)")
                        .matcher("td { box-shadow: inset 0 0 0 1px red }")
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"junheng.css", "pages.css"})
    void a_style_uses_nothing_that_came_later(String name) throws IOException {
        none(name, STYLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junheng.js", "typed.js", "charts.js"})
    void a_script_uses_nothing_that_came_later(String name) throws IOException {
        none(name, SCRIPTS);
    }

    private static void none(String name, Map<String, Pattern> late) throws IOException {
        String text = Files.readString(ASSETS.resolve(name)).replaceAll("(?s)/\\*.*?\\*/", "");
        late.forEach((what, pattern) -> {
            Matcher found = pattern.matcher(text);
            assertThat(found.find() ? found.group() : "")
                    .as(name + " uses " + what)
                    .isEmpty();
        });
    }
}
