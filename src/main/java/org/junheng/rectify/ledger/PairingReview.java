package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.Ratio;

/**
 * What a pairing has come to by a day, against the plan's 四、工作要求 (SX-3): at the school every month, at least three reports
 * heard before the inspection, 1 to 5 万元 raised.
 *
 * @param without full calendar months of the pairing in which nobody was at the school
 * @param hearings how often the school's report was heard (听取汇报)
 * @param donated in all, in 万元
 */
public record PairingReview(
        Pairing pairing, LocalDate day, int visits, List<YearMonth> without, int hearings, Ratio donated) {

    private static final int HEARINGS = 3;
    private static final Ratio DONATION = Ratio.of(1);
    private static final String DONATION_RANGE = "1—5";

    public PairingReview {
        without = List.copyOf(without);
    }

    static PairingReview of(Pairing pairing, List<Visit> log, LocalDate day) {
        List<Visit> own = log.stream()
                .filter(visit -> pairing.isOf(visit.department(), visit.school()))
                .filter(visit -> pairing.holdsOn(visit.on()) && !visit.on().isAfter(day))
                .toList();
        List<YearMonth> visited = own.stream()
                .filter(visit -> visit.kind().isVisit())
                .map(visit -> YearMonth.from(visit.on()))
                .toList();
        List<YearMonth> without = months(pairing, day).stream()
                .filter(month -> !visited.contains(month))
                .toList();
        long hearings =
                own.stream().filter(visit -> visit.kind() == Visit.Kind.HEARING).count();
        Ratio donated = Ratio.ZERO;
        for (Visit visit : own) {
            donated = visit.donation() == null ? donated : donated.plus(visit.donation());
        }
        return new PairingReview(pairing, day, visited.size(), without, Math.toIntExact(hearings), donated);
    }

    /** What is short of the plan, a sentence each; empty if nothing is. */
    public List<String> shortfalls() {
        List<String> sentences = new ArrayList<>();
        if (!without.isEmpty()) {
            sentences.add("没有走访的月份:"
                    + String.join("、", without.stream().map(PairingReview::word).toList()) + "。每月至少走访 1 次。");
        }
        if (hearings < HEARINGS) {
            sentences.add("听取学校汇报 " + hearings + " 次,验收前应不少于 " + HEARINGS + " 次,还差 " + (HEARINGS - hearings) + " 次。");
        }
        if (donated.compareTo(DONATION) < 0) {
            sentences.add(
                    "捐资助学 " + donated + " 万元,应为 " + DONATION_RANGE + " 万元,还差 " + DONATION.minus(donated) + " 万元。");
        }
        return sentences;
    }

    /** A month that has begun late or is not over yet is not held against anyone. */
    private static List<YearMonth> months(Pairing pairing, LocalDate day) {
        LocalDate end = pairing.until() == null || pairing.until().isAfter(day) ? day : pairing.until();
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(pairing.from().minusDays(1)).plusMonths(1);
        while (!month.atEndOfMonth().isAfter(end)) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    private static String word(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
