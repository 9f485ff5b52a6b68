package org.junheng.cases;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.facts.Item;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** How near to its limit a figure can come without meeting it. */
final class SmallestStep {

    /** Coefficients of variation are printed with three decimals. */
    private static final BigDecimal OF_BALANCE = new BigDecimal("0.001");

    private final Rulebook rulebook;

    SmallestStep(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** One for whole numbers that are compared as they are, else the last digit that the form prints. */
    BigDecimal of(RuleDefinition rule, RuleDefinition.Line line) {
        if (line.meaning() == Meaning.BALANCE_EACH || line.meaning() == Meaning.BALANCE_MEAN) {
            return OF_BALANCE;
        }
        List<Indicator> meant =
                rulebook.indicators().meant(line.word("指标"), rule.subject().meaning(), rulebook.items());
        if (meant.isEmpty()) {
            return BigDecimal.ONE;
        }
        boolean whole = meant.get(0).denominator().isEmpty()
                && meant.get(0).numerator().terms().stream().allMatch(this::isWhole);
        return whole
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-meant.get(0).precision());
    }

    boolean isItem(String name) {
        return rulebook.items().sheets().stream()
                .anyMatch(sheet -> rulebook.items().find(sheet, name) != null);
    }

    private boolean isWhole(Expression.Term term) {
        return rulebook.items().sheets().stream()
                .map(sheet -> rulebook.items().find(sheet, term.item()))
                .anyMatch(item -> item != null && item.type() == Item.Type.INTEGER);
    }

    /** Whether a gap is one thing, 0.01 平方米 or 0.0001 万元: what a county could not have come nearer by. */
    static boolean isOne(@Nullable Gap gap) {
        if (gap == null) {
            return false;
        }
        return gap.amount()
                .equals(
                        switch (gap.unit()) {
                            case "平方米", "米" -> "0.01";
                            case "万元" -> "0.0001";
                            default -> "1";
                        });
    }
}
