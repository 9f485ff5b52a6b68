package org.junheng.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;

/** A seeded source of choices. Its trouble is the probability with which one figure leaves the good path. */
final class Dice {

    private final Random random;
    private final double trouble;

    Dice(Random random, double trouble) {
        this.random = random;
        this.trouble = trouble;
    }

    /** The same sequence with another probability of trouble. */
    Dice withTrouble(double other) {
        return new Dice(random, other);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    boolean trouble() {
        return chance(trouble);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    BigDecimal decimal(String... choices) {
        return new BigDecimal(pick(choices));
    }

    /** Leaves the cell out, or writes it empty, if there is trouble or nothing to write. */
    void putOrLose(Map<String, Object> row, String item, Object value) {
        if (value != null && !trouble()) {
            row.put(item, value);
        } else if (chance(0.3)) {
            row.put(item, null);
        }
    }
}
