package org.junheng.rulebook.proof;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words: these, or all but these where it is not known what words there are.
 *
 * @param except whether it is all words but these
 */
record Choices(Set<String> words, boolean except) implements Values {

    static final Choices NONE = new Choices(Set.of(), false);

    static Choices of(Collection<String> words) {
        return new Choices(new TreeSet<>(words), false);
    }

    /** Every word but these. @param known all there are; empty if that is not known */
    static Choices not(Collection<String> words, Collection<String> known) {
        Set<String> rest = new TreeSet<>(known.isEmpty() ? words : known);
        if (!known.isEmpty()) {
            rest.removeAll(words);
        }
        return new Choices(rest, known.isEmpty());
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Choices that)) {
            return NONE;
        }
        Set<String> both = new TreeSet<>(except ? that.words : words);
        if (except && that.except) {
            both.addAll(words);
        } else if (except || that.except) {
            both.removeAll(except ? words : that.words);
        } else {
            both.retainAll(that.words);
        }
        return new Choices(both, except && that.except);
    }

    @Override
    public boolean isWithin(Values other) {
        return isNone() || other instanceof Choices that && isWithin(that);
    }

    private boolean isWithin(Choices that) {
        if (except) {
            return that.except && words.containsAll(that.words);
        }
        return that.except ? words.stream().noneMatch(that.words::contains) : that.words.containsAll(words);
    }

    @Override
    public boolean isNone() {
        return !except && words.isEmpty();
    }
}
