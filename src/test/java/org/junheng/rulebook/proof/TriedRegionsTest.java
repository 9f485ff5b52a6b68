package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junit.jupiter.api.Test;

/** Random conditions on a grade and a kind of place: what regions say of them is what trying every class says. */
class TriedRegionsTest {

    private static final List<String> PLACES = List.of("城区", "镇区", "乡村");
    private static final List<String> OPERATORS = List.of(">=", "<=", ">", "<", "=");
    private static final Span GRADES = Span.between(Ratio.of(1), Ratio.of(9)).wholeNumbers();

    private static final Rulebook RULEBOOK = Rulebook.of(RulesSource.folder(Path.of("rules")));
    private static final Regions REGIONS = new Regions(RULEBOOK, new Possible(RULEBOOK.items(), RULEBOOK.indicators()));

    private final Random random = new Random(20170419);

    private record Tried(int grade, String place) {
        boolean meets(List<Condition> conditions) {
            return conditions.stream().allMatch(this::meets);
        }

        private boolean meets(Condition asked) {
            if (asked.isChoice()) {
                boolean among = List.of(asked.value().split("、")).contains(place);
                return among == asked.operator().equals(Condition.AMONG);
            }
            int order = BigDecimal.valueOf(grade).compareTo(new BigDecimal(asked.value()));
            return switch (asked.operator()) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    @Test
    void regions_say_what_trying_every_class_says() {
        int none = 0;
        int within = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Condition> some = conditions();
            List<Condition> others = conditions();
            List<Tried> met = classes().stream().filter(one -> one.meets(some)).toList();
            boolean apart = met.stream().noneMatch(one -> one.meets(others));
            boolean inside = met.stream().allMatch(one -> one.meets(others));
            assertThat(region(some).isNone()).as("%s", some).isEqualTo(met.isEmpty());
            assertThat(region(some).excludes(region(others)))
                    .as("%s %s", some, others)
                    .isEqualTo(apart);
            assertThat(region(some).isWithin(region(others)))
                    .as("%s %s", some, others)
                    .isEqualTo(inside);
            none += apart ? 1 : 0;
            within += inside ? 1 : 0;
        }
        assertThat(none).isBetween(1_000, 19_000);
        assertThat(within).isBetween(1_000, 19_000);
    }

    private static List<Tried> classes() {
        List<Tried> classes = new ArrayList<>();
        for (int grade = 1; grade <= 9; grade++) {
            for (String place : PLACES) {
                classes.add(new Tried(grade, place));
            }
        }
        return classes;
    }

    private static Region region(List<Condition> conditions) {
        return conditions.stream()
                .map(asked -> REGIONS.condition(asked, List.of("班级", "学校"), GRADES))
                .reduce(Region.ALL, Region::and);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            conditions.add(random.nextBoolean() ? grade() : place());
        }
        return conditions;
    }

    /** Now and then between two grades, or out of reach. */
    private Condition grade() {
        String half = random.nextInt(4) == 0 ? ".5" : "";
        return new Condition("年级", OPERATORS.get(random.nextInt(OPERATORS.size())), random.nextInt(11) + half);
    }

    private Condition place() {
        List<String> words = new ArrayList<>(PLACES);
        words.removeIf(word -> random.nextBoolean());
        String list = words.isEmpty() ? "城区" : String.join("、", words);
        return new Condition("城乡类型", random.nextBoolean() ? Condition.AMONG : Condition.NOT_AMONG, list);
    }
}
