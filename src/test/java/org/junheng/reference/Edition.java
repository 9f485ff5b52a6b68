package org.junheng.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an edit of the rules has changed against the papers: numbers by name, and the years in which a rule holds. */
public final class Edition {

    /** The standards as the papers have them. */
    public static final Edition OF_THE_PAPERS = new Edition(Map.of(), Map.of());

    private final Map<String, String> numbers;
    private final Map<String, Years> years;

    private Edition(Map<String, String> numbers, Map<String, Years> years) {
        this.numbers = numbers;
        this.years = years;
    }

    private record Years(int from, int until) {}

    /** @param name the rule's, for a limit; with words after it for any other number of the rule */
    public Edition number(String name, String number) {
        Map<String, String> more = new HashMap<>(numbers);
        more.put(name, number);
        return new Edition(more, years);
    }

    public Edition years(String rule, int from, int until) {
        Map<String, Years> more = new HashMap<>(years);
        more.put(rule, new Years(from, until));
        return new Edition(numbers, more);
    }

    public Edition without(String rule) {
        return years(rule, 1, 0);
    }

    /** What the edition says, or else the papers. */
    String said(String name, Object otherwise) {
        return numbers.getOrDefault(name, otherwise.toString());
    }

    Ratio ratio(String name, int otherwise) {
        return Ratio.of(said(name, otherwise));
    }

    /** Rules hold always unless edited. */
    boolean holds(String rule, int year) {
        return holds(rule, year, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    boolean holds(String rule, int year, int from, int until) {
        Years of = years.getOrDefault(rule, new Years(from, until));
        return of.from <= year && year <= of.until;
    }

    /** The seven indicators with their limits: GY-R1 to R7. */
    List<Indicator> quality() {
        List<Indicator> seven = new ArrayList<>();
        for (Indicator indicator : Indicator.QUALITY) {
            String rule = "GY-R" + (seven.size() + 1);
            seven.add(indicator.withLimits(
                    said(rule + "-P", indicator.limit(Stage.PRIMARY)),
                    said(rule + "-J", indicator.limit(Stage.JUNIOR))));
        }
        return seven;
    }
}
