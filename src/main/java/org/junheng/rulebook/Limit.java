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
 * ({@code 小学45、初中50} or {@code 单一学段2000、一贯制2500}); by the year of a programme ({@code 第1年72、第2年80}); by sex
 * ({@code 男50、女45}); or the county's own figure, named by its item.
 */
public sealed interface Limit {

    /** The kinds of subject that a limit by stage tells apart. */
    List<String> STAGES = List.of("小学", "初中", "单一学段", "一贯制");

    /** The item of 区县 that the years of a programme are counted from. */
    String FIRST_YEAR = "项目首年";

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

    /**
     * By the year of a programme, counted from the county's 项目首年; the last stays. Before the first nothing is
     * required.
     */
    record ByProjectYear(List<Step> steps) implements Limit {
        /** @param nth 1 for the first year @param limit a number, or an item of 区县 */
        public record Step(int nth, String limit) {}

        /** What holds in the nth year; empty before the first step. */
        public Optional<String> in(int nth) {
            Optional<String> limit = Optional.empty();
            for (Step step : steps) {
                if (nth >= step.nth()) {
                    limit = Optional.of(step.limit());
                }
            }
            return limit;
        }
    }

    /** Of people. @param numbers by 男 and 女 */
    record BySex(Map<String, String> numbers) implements Limit {}

    /** @param item an item of 区县 */
    record OfItem(String item) implements Limit {}

    Pattern NUMBER = Pattern.compile(Word.NUMBER.pattern());
    Pattern BEFORE = Pattern.compile("此前(" + Word.NUMBER.pattern() + ")");
    Pattern FROM = Pattern.compile("([0-9]{4})年起?(" + Word.NUMBER.pattern() + ")");
    Pattern NTH = Pattern.compile("第([1-9][0-9]?)年(" + Word.NUMBER.pattern() + "|[\\p{IsHan}]{2,40})");
    Pattern SEX = Pattern.compile("男(" + Word.NUMBER.pattern() + ")、女(" + Word.NUMBER.pattern() + ")");
    Pattern STAGE = Pattern.compile("(小学|初中|单一学段|一贯制)(" + Word.NUMBER.pattern() + ")");

    /** Empty if the text is none of these. A name is taken for an item; whether there is one is for the caller to check. */
    static Optional<Limit> parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Plain(text));
        }
        if (!text.matches(".*[0-9].*") && Word.ITEM.fits(text)) {
            return Optional.of(new OfItem(text));
        }
        Matcher sex = SEX.matcher(text);
        if (sex.matches()) {
            return Optional.of(new BySex(Map.of("男", sex.group(1), "女", sex.group(2))));
        }
        List<String> parts = List.of(text.split("、", -1));
        return byStage(parts).or(() -> byProjectYear(parts)).or(() -> byYear(parts));
    }

    private static Optional<Limit> byProjectYear(List<String> parts) {
        List<ByProjectYear.Step> steps = new ArrayList<>();
        for (String part : parts) {
            Matcher nth = NTH.matcher(part);
            int last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).nth();
            if (!nth.matches() || Integer.parseInt(nth.group(1)) <= last) {
                return Optional.empty();
            }
            steps.add(new ByProjectYear.Step(Integer.parseInt(nth.group(1)), nth.group(2)));
        }
        return Optional.of(new ByProjectYear(List.copyOf(steps)));
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
