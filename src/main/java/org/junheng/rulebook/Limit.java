package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit as a rule writes it: one number; numbers by 年度 ({@code 此前650、2023年起720}); numbers by stage
 * ({@code 小学45、初中50} or {@code 单一学段2000、一贯制2500}); or the county's own figure, named by its item.
 */
public sealed interface Limit {

    /** The kinds of subject that a limit by stage tells apart. */
    List<String> STAGES = List.of("小学", "初中", "单一学段", "一贯制");

    /** One number for all. @param number as written */
    record Plain(String number) implements Limit {}

    /**
     * From each year on, until the next.
     *
     * @param before the number before the first year, if there is one; without it nothing is required then
     */
    record ByYear(Optional<String> before, List<Step> steps) implements Limit {
        /** @param from first 年度 */
        public record Step(int from, String number) {}

        /** The number in force in a year; empty before the first. */
        public Optional<String> in(int year) {
            Optional<String> number = before;
            for (Step step : steps) {
                if (year >= step.from()) {
                    number = Optional.of(step.number());
                }
            }
            return number;
        }
    }

    /** @param numbers by a word of {@link #STAGES} */
    record ByStage(Map<String, String> numbers) implements Limit {}

    /** @param item an item of 区县 */
    record OfItem(String item) implements Limit {}

    Pattern NUMBER = Pattern.compile(Word.NUMBER.pattern());
    Pattern BEFORE = Pattern.compile("此前(" + Word.NUMBER.pattern() + ")");
    Pattern FROM = Pattern.compile("([0-9]{4})年起?(" + Word.NUMBER.pattern() + ")");
    Pattern STAGE = Pattern.compile("(小学|初中|单一学段|一贯制)(" + Word.NUMBER.pattern() + ")");

    /** Empty if the text is none of these. A name is taken for an item; whether there is one is for the caller to check. */
    static Optional<Limit> parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Plain(text));
        }
        if (!text.matches(".*[0-9].*") && Word.ITEM.fits(text)) {
            return Optional.of(new OfItem(text));
        }
        List<String> parts = List.of(text.split("、", -1));
        Optional<Limit> byStage = byStage(parts);
        return byStage.isPresent() ? byStage : byYear(parts);
    }

    private static Optional<Limit> byStage(List<String> parts) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String part : parts) {
            Matcher stage = STAGE.matcher(part);
            if (!stage.matches() || numbers.put(stage.group(1), stage.group(2)) != null) {
                return Optional.empty();
            }
        }
        boolean whole = numbers.size() == 2
                && (numbers.containsKey("小学") && numbers.containsKey("初中")
                        || numbers.containsKey("单一学段") && numbers.containsKey("一贯制"));
        return whole ? Optional.of(new ByStage(numbers)) : Optional.empty();
    }

    private static Optional<Limit> byYear(List<String> parts) {
        Optional<String> before = Optional.empty();
        List<ByYear.Step> steps = new ArrayList<>();
        for (String part : parts) {
            Matcher earlier = BEFORE.matcher(part);
            Matcher from = FROM.matcher(part);
            if (earlier.matches() && before.isEmpty() && steps.isEmpty()) {
                before = Optional.of(earlier.group(1));
            } else if (from.matches() && follows(steps, Integer.parseInt(from.group(1)))) {
                steps.add(new ByYear.Step(Integer.parseInt(from.group(1)), from.group(2)));
            } else {
                return Optional.empty();
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ByYear(before, List.copyOf(steps)));
    }

    private static boolean follows(List<ByYear.Step> steps, int year) {
        return steps.isEmpty() || steps.get(steps.size() - 1).from() < year;
    }
}
