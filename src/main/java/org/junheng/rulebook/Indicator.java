package org.junheng.rulebook;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.CountyFacts;

/**
 * One way to compute an indicator (指标) from items: numerator × times ÷ denominator, for a stage of a school the share
 * of the stage included where {@code split}.
 *
 * @param stage 小学, 初中, or empty where the indicator has no stage
 * @param denominator empty where the numerator is the value itself
 * @param times the multiplier k, as 100 for "per hundred pupils" or 10000 from 万元 to 元; a plain decimal
 * @param split whether a mixed school's stages share the numerator by 1 : 1.1 : 1.32
 * @param over which rows a county's sums run over; empty for the county's own row
 * @param precision printed decimals in the official form
 */
public record Indicator(
        String name,
        Level level,
        String stage,
        String unit,
        Expression numerator,
        Optional<Expression> denominator,
        String times,
        boolean split,
        Optional<Over> over,
        int precision,
        List<String> aliases,
        String at) {

    /** The sheet whose items its plain terms name. */
    public String sheet() {
        return over.isPresent() ? CountyFacts.SCHOOLS : level.sheet();
    }

    /** Whose figures an indicator is computed from. */
    public enum Level {
        SECTION("学段"),
        SCHOOL("学校"),
        SITE("办学点"),
        CLASS("班级"),
        STAFF("学科"),
        EQUIPMENT("设备"),
        PERSON("人员"),
        COUNTY("全县"),
        YEAR("历年"),
        SUBJECT("监测学科");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The sheet of its subjects. */
        public String sheet() {
            return switch (this) {
                case SECTION, SCHOOL, SITE -> CountyFacts.SCHOOLS;
                case CLASS -> "班级";
                case STAFF -> "学科教师";
                case EQUIPMENT -> "设备";
                case PERSON -> "人员";
                case YEAR -> "历年";
                case SUBJECT -> "质量监测";
                case COUNTY -> CountyFacts.COUNTY;
            };
        }

        /** Whether its subjects belong to a school. */
        boolean isOfSchool() {
            return this != COUNTY && this != YEAR && this != SUBJECT;
        }

        static Optional<Level> named(String word) {
            return List.of(values()).stream().filter(l -> l.word.equals(word)).findFirst();
        }
    }

    /**
     * The schools that a county's sums run over.
     *
     * @param asReported rows as reported (no merging, nothing set to 0) instead of merged schools
     */
    public record Over(boolean asReported, List<Condition> conditions) {
        /** @param not whether the item must be none of the values */
        public record Condition(String item, boolean not, List<String> values) {}
    }
}
