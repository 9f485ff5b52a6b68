package org.junheng.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what the rules say and draws group and standard verdicts from it. */
final class Tally {

    final List<Expected.Balance> balance = new ArrayList<>();
    final List<Expected.Section> sections = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Edition edition;
    private final int year;

    Tally(Edition edition, int year) {
        this.edition = edition;
        this.year = year;
    }

    /** A declared rule: it is counted even if it meets no subject. */
    static final class Rule {
        final String standard;
        final String group;
        final String id;
        final boolean decides;
        final List<Judgement> judgements = new ArrayList<>();

        private Rule(String standard, String group, String id, boolean decides) {
            this.standard = standard;
            this.group = group;
            this.id = id;
            this.decides = decides;
        }

        Judgement add(String subject, String indicator, Outcome outcome) {
            Judgement judgement = new Judgement(standard, id, subject, indicator, outcome);
            judgements.add(judgement);
            return judgement;
        }

        Judgement add(String subject, Outcome outcome) {
            return add(subject, "-", outcome);
        }
    }

    Rule rule(String standard, String group, String id) {
        return declare(new Rule(standard, group, id, true));
    }

    /** A rule whose outcomes are shown but do not decide its group. */
    Rule informingRule(String standard, String group, String id) {
        return declare(new Rule(standard, group, id, false));
    }

    /** What a rule that does not hold says is said to nobody. */
    private Rule declare(Rule rule) {
        if (edition.holds(rule.id, year)) {
            rules.add(rule);
        }
        return rule;
    }

    Expected expected() {
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        Map<String, Expected.Counts> counts = new LinkedHashMap<>();
        for (Rule rule : rules) {
            counts.put(rule.id, counts(rule.judgements));
            for (Judgement judgement : rule.judgements) {
                if (judgements.put(judgement.key(), judgement) != null) {
                    throw new IllegalStateException("judged twice: " + judgement.key());
                }
            }
        }
        return new Expected(verdicts(), List.copyOf(balance), List.copyOf(sections), judgements, counts);
    }

    private static Expected.Counts counts(List<Judgement> judgements) {
        int[] counts = new int[Outcome.values().length];
        for (Judgement judgement : judgements) {
            Outcome counted = judgement.due() ? Outcome.TOLERATED : judgement.outcome();
            counts[counted.ordinal()]++;
        }
        return new Expected.Counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private Map<String, Expected.Verdict> verdicts() {
        Map<String, Map<String, Outcome>> worst = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Map<String, Outcome> groups = worst.computeIfAbsent(rule.standard, standard -> new LinkedHashMap<>());
            Outcome ofRule = groups.getOrDefault(rule.group, Outcome.NOT_APPLICABLE);
            if (rule.decides) {
                for (Judgement judgement : rule.judgements) {
                    ofRule = Outcome.worse(ofRule, judgement.outcome());
                }
            }
            groups.put(rule.group, ofRule);
        }
        Map<String, Expected.Verdict> verdicts = new LinkedHashMap<>();
        worst.forEach((standard, groups) -> verdicts.put(standard, verdict(groups)));
        return verdicts;
    }

    private static Expected.Verdict verdict(Map<String, Outcome> groups) {
        Map<String, String> words = new LinkedHashMap<>();
        groups.forEach((group, outcome) -> words.put(group, word(outcome)));
        String whole =
                words.containsValue("NOT_MET") ? "NOT_MET" : words.containsValue("UNDECIDED") ? "UNDECIDED" : "MET";
        return new Expected.Verdict(whole, words);
    }

    /** A group in which nothing applies has proved nothing. */
    private static String word(Outcome worst) {
        return switch (worst) {
            case MET, TOLERATED -> "MET";
            case NOT_MET -> "NOT_MET";
            case CANNOT_TELL, NOT_APPLICABLE -> "UNDECIDED";
        };
    }
}
