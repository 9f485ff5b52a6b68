package org.junheng.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junheng.shared.Fingerprint;

/**
 * The closed vocabulary: language.dsl as it is in the program. Its right-hand sides are Java, so no text from outside is
 * ever taken for it; a copy in a rules folder or a result is only compared with the ones the program knows.
 */
public final class Language {

    public static final String PATH = "rules/language.dsl";

    private static final Pattern ENTRY =
            Pattern.compile("\\[(when|then)]\\[([A-Z_]+)](.*?)=(\\$subject|\\$finding|mayBe|gap|atStage|surplus)(.*)");
    private static final Language CURRENT = new Language(resource(PATH));

    private final String text;
    private final List<Sentence> when = new ArrayList<>();
    private final List<Sentence> then = new ArrayList<>();

    private Language(String text) {
        this.text = Fingerprint.normalised(text);
        for (String line : this.text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new IllegalStateException(PATH + " has an entry of another form: " + line);
            }
            Sentence sentence =
                    new Sentence(Meaning.valueOf(entry.group(2)), entry.group(3), entry.group(4) + entry.group(5));
            (entry.group(1).equals("when") ? when : then).add(sentence);
        }
    }

    /** The program's own. */
    public static Language current() {
        return CURRENT;
    }

    public String text() {
        return text;
    }

    /** Whether a language.dsl found outside is one that this program carries; earlier releases' are kept by hash. */
    public boolean knows(String foreign) {
        String hash = Fingerprint.of(Fingerprint.normalised(foreign));
        return hash.equals(Fingerprint.of(text)) || earlierReleases().contains(hash);
    }

    /** Number of the first line that differs from the program's own. */
    int firstDifference(String foreign) {
        List<String> own = text.lines().toList();
        List<String> other = Fingerprint.normalised(foreign).lines().toList();
        int line = 0;
        while (line < own.size() && line < other.size() && own.get(line).equals(other.get(line))) {
            line++;
        }
        return line + 1;
    }

    private static List<String> earlierReleases() {
        return resource("language-releases.txt")
                .lines()
                .filter(line -> line.startsWith("sha256:"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    List<Sentence> sentences(boolean consequence) {
        return consequence ? then : when;
    }

    Optional<Sentence.Said> match(String line, boolean consequence) {
        for (Sentence sentence : sentences(consequence)) {
            Optional<Sentence.Said> said = sentence.match(line);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /**
     * Drools' own expander, loaded with those sentences of this vocabulary that could match anything in a text: it tries
     * every one of them on every line. A sentence whose fixed parts stand neither in the text nor in what sentences are
     * replaced by cannot match. For one thread.
     */
    DefaultExpander expander(String text) {
        String all = text + Parsed.REPLACEMENTS;
        DefaultDSLMapping mapping = new DefaultDSLMapping();
        for (DSLMappingEntry entry : Parsed.MAPPING.getEntries()) {
            if (Parsed.FIXED_PARTS
                    .matcher(entry.getMappingKey())
                    .results()
                    .allMatch(part -> all.contains(part.group()))) {
                mapping.addEntry(entry);
            }
        }
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(mapping);
        return expander;
    }

    /** Parsed once: it takes longer than to read all rules. */
    private static final class Parsed {

        static final DSLMapping MAPPING = mapping(CURRENT.text);
        static final String REPLACEMENTS = MAPPING.getEntries().stream()
                .map(DSLMappingEntry::getMappingValue)
                .collect(Collectors.joining("\n"));
        /** Han characters: what else a key holds, Drools may write otherwise in its pattern. */
        static final Pattern FIXED_PARTS = Pattern.compile("\\p{IsHan}+(?![^{]*})");

        private static DSLMapping mapping(String text) {
            DSLTokenizedMappingFile mapping = new DSLTokenizedMappingFile();
            try {
                if (!mapping.parseAndLoad(new StringReader(text))) {
                    throw new IllegalStateException(PATH + ": " + mapping.getErrors());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return mapping.getMapping();
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(Language.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
