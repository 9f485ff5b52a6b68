package org.junheng.rectify.leveling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.junheng.facts.Ratio;

/**
 * Steps handed out one by one: where they all count alike, each to the section where it costs least of evenness, which is
 * where half of it stands lowest; else each to the section that is lowest. Of equals the first code.
 */
final class Piles {

    /** Only a limit next to nothing needs more steps than this after the bound. */
    private static final int PATIENCE = 1_000_000;

    private static final BigInteger TWO = BigInteger.TWO;

    private final Figures figures;
    private final boolean even;
    private final List<Pile> piles = new ArrayList<>();
    private BigInteger sum;
    private BigInteger squares;

    Piles(Figures figures) {
        this.figures = figures;
        even = figures.isEven();
        sum = figures.amount();
        squares = figures.squares();
        for (Figures.Section section : figures.sections()) {
            piles.add(new Pile(section, piles.size(), even ? section.step() : BigInteger.ZERO));
        }
    }

    /** With so many steps to each section. */
    Piles(Figures figures, List<BigInteger> steps) {
        this(figures);
        for (int i = 0; i < steps.size(); i++) {
            change(piles.get(i), steps.get(i));
        }
    }

    boolean keeps(Ceiling ceiling) {
        return ceiling.holds(above(), below());
    }

    /** Takes a step back from a section if the ceiling still holds. */
    boolean spare(int section, Ceiling ceiling) {
        Pile pile = piles.get(section);
        if (pile.steps.signum() == 0) {
            return false;
        }
        change(pile, BigInteger.ONE.negate());
        if (keeps(ceiling)) {
            return true;
        }
        change(pile, BigInteger.ONE);
        return false;
    }

    /** Steps given, whatever part of them counts. */
    BigInteger bought() {
        return piles.stream().map(Pile::steps).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What all sections have. */
    BigInteger sum() {
        return sum;
    }

    /** What one section gets. */
    static final class Pile {

        private final Figures.Section section;
        private final int place;
        private final BigInteger half;
        private BigInteger steps = BigInteger.ZERO;
        private BigInteger amount;

        private Pile(Figures.Section section, int place, BigInteger half) {
            this.section = section;
            this.place = place;
            this.half = half;
            this.amount = section.amount();
        }

        Figures.Section section() {
            return section;
        }

        BigInteger steps() {
            return steps;
        }

        /** Twice the height at which the next step counts, times the pupils. */
        private BigInteger next() {
            return amount.multiply(TWO).add(half);
        }

        private BigInteger last() {
            return next().subtract(section.step().multiply(TWO));
        }

        private BigInteger square() {
            return amount.multiply(amount).multiply(section.weight());
        }

        private static int compare(BigInteger one, BigInteger other, Pile of, Pile than) {
            int order = one.multiply(than.section.pupils()).compareTo(other.multiply(of.section.pupils()));
            return order != 0 ? order : Integer.compare(of.place, than.place);
        }
    }

    /** Fills up to a total that is known not to be enough, then goes on until the ceiling holds. Whether it came to that. */
    boolean fill(Water water, BigInteger notEnough, Ceiling ceiling) {
        pour(water.level(notEnough));
        PriorityQueue<Pile> highest = new PriorityQueue<>((a, b) -> Pile.compare(b.last(), a.last(), b, a));
        piles.stream().filter(pile -> pile.steps.signum() > 0).forEach(highest::add);
        while (added().compareTo(notEnough) > 0) {
            Pile pile = highest.remove();
            change(pile, BigInteger.ONE.negate());
            if (pile.steps.signum() > 0) {
                highest.add(pile);
            }
        }
        return goOn(ceiling);
    }

    private boolean goOn(Ceiling ceiling) {
        PriorityQueue<Pile> lowest = new PriorityQueue<>((a, b) -> Pile.compare(a.next(), b.next(), a, b));
        lowest.addAll(piles);
        for (int tried = 0; tried < PATIENCE; tried++) {
            if (ceiling.holds(above(), below())) {
                return true;
            }
            Pile pile = lowest.remove();
            change(pile, BigInteger.ONE);
            lowest.add(pile);
        }
        return false;
    }

    /** Gives every pile the steps that count at or below the level. */
    private void pour(Ratio level) {
        for (Pile pile : piles) {
            BigInteger room = level.numerator()
                    .multiply(pile.section.pupils())
                    .multiply(TWO)
                    .subtract(level.denominator().multiply(pile.next()));
            if (room.signum() >= 0) {
                BigInteger each =
                        level.denominator().multiply(pile.section.step()).multiply(TWO);
                change(pile, room.divide(each).add(BigInteger.ONE));
            }
        }
    }

    private void change(Pile pile, BigInteger steps) {
        BigInteger more = steps.multiply(pile.section.step());
        squares = squares.subtract(pile.square());
        pile.steps = pile.steps.add(steps);
        pile.amount = pile.amount.add(more);
        squares = squares.add(pile.square());
        sum = sum.add(more);
    }

    List<Pile> piles() {
        return piles;
    }

    /** What the sections get. */
    BigInteger added() {
        return sum.subtract(figures.amount());
    }

    /** The coefficient's square now. */
    Ratio squared() {
        return Ratio.of(above().subtract(below()), below());
    }

    /** Above ÷ below is the coefficient's square and 1: ΣP · Σ(x² ÷ P) ÷ (Σx)². */
    private BigInteger above() {
        return squares.multiply(figures.pupils());
    }

    private BigInteger below() {
        return sum.multiply(sum).multiply(figures.multiple());
    }
}
