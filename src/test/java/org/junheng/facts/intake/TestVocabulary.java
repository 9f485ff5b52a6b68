package org.junheng.facts.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Items;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.Problems;

/** The project's items, two indicators and three rules. */
final class TestVocabulary implements Vocabulary {

    static final String AREA = "生均教学及辅助用房面积";
    static final String ARTS = "每百名学生拥有体育、艺术（美术、音乐）专任教师数";

    private static final Items ITEMS = readItems();

    private final Map<String, EvidenceItem> evidence = Map.of(
            "GY-G1", EvidenceItem.EVIDENCE,
            "GY-V1", EvidenceItem.EVIDENCE,
            "GY-G2", EvidenceItem.AUTOMATIC,
            "GY-G2-E", EvidenceItem.EVIDENCE,
            "GY-G9", EvidenceItem.AUTOMATIC);

    private static Items readItems() {
        Problems problems = new Problems();
        try {
            Items items = Items.parse("rules/items.csv", Files.readString(Path.of("rules/items.csv")), problems);
            problems.throwIfAny();
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Items items() {
        return ITEMS;
    }

    @Override
    public Optional<String> indicator(String nameOrAlias) {
        return switch (nameOrAlias) {
            case AREA, "生均教学及辅助用房" -> Optional.of(AREA);
            case ARTS -> Optional.of(ARTS);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> indicatorNames() {
        return List.of(AREA, ARTS);
    }

    @Override
    public EvidenceItem evidence(String project) {
        return evidence.getOrDefault(project, EvidenceItem.UNKNOWN);
    }

    @Override
    public List<String> evidenceProjects() {
        return List.of("GY-G1", "GY-G2-E", "GY-V1");
    }

    @Override
    public List<String> balanceStandards() {
        return List.of("gy-2017", "gj-2012", "sanhua");
    }
}
