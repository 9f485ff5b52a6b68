package org.junheng.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A standard (办学标准 or 评估办法): one paper that binds schools or counties, as its standard.yaml says.
 *
 * @param id as gy-2017
 * @param number 文号; 无 for a paper that bears none
 * @param jurisdiction prefixes of the 区县代码 that it binds; a single empty text binds everywhere
 * @param from first day in force
 * @param until last day in force; empty while it has no end
 * @param groups in the order of the paper
 */
public record Standard(
        String id,
        String title,
        String number,
        String issuer,
        List<String> jurisdiction,
        LocalDate from,
        Optional<LocalDate> until,
        Scope scope,
        List<Group> groups,
        List<Clause> clauses,
        String at) {

    /** What stands for the 文号 of a paper that bears none. */
    private static final String UNNUMBERED = "无";

    /** A group of criteria (部分) with a verdict of its own. @param indicators whose balance it judges where no rule of a section names them */
    public record Group(String name, List<String> indicators) {}

    /** A clause of the paper in our words, and how the program covers it. @param at file and line */
    public record Clause(String number, String text, Coverage coverage, String at) {}

    /**
     * Which schools the figures of sections count (统计范围).
     *
     * @param smallestTeachingPoint unmerged 教学点 below so many pupils are left out
     * @param withoutSponsors 举办者类型 left out, as 民办, 1, 9
     */
    public record Scope(List<String> withoutTypes, int smallestTeachingPoint, List<String> withoutSponsors) {}

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    public boolean binds(String countyCode) {
        return jurisdiction.stream().anyMatch(countyCode::startsWith);
    }

    /** Why it does not bind a county on a day, in words; empty if it does. */
    public Optional<String> whyNotFor(String countyCode, LocalDate day) {
        if (!binds(countyCode)) {
            return Optional.of("限代码 " + String.join("、", jurisdiction) + " 开头");
        }
        if (from.isAfter(day)) {
            return Optional.of(from + " 起施行");
        }
        return inForceOn(day) ? Optional.empty() : until.map(end -> end + " 废止");
    }

    /** The title with the 文号, where the paper has one. */
    public String titleAndNumber() {
        return number.equals(UNNUMBERED) ? title : title + "(" + number + ")";
    }

    public Optional<Clause> clause(String clauseNumber) {
        return clauses.stream().filter(c -> c.number().equals(clauseNumber)).findFirst();
    }

    public Optional<Group> group(String name) {
        return groups.stream().filter(g -> g.name().equals(name)).findFirst();
    }
}
