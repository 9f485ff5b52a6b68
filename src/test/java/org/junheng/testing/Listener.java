package org.junheng.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Progress;

/** Hears every single step and may end the work at one of them. */
public final class Listener implements Progress {

    /** @param told which one it was, from 1 */
    public record Heard(int told, String phase, long done, long all) {}

    private final int last;
    private final List<Heard> heard = new ArrayList<>();

    private Listener(int last) {
        this.last = last;
    }

    public static Listener toTheEnd() {
        return new Listener(Integer.MAX_VALUE);
    }

    /** Ends the work when it is told for the so-manieth time, and whenever it is told after that. */
    public static Listener cancellingAt(int told) {
        return new Listener(told);
    }

    @Override
    public void at(String phase, long done, long all) {
        heard.add(new Heard(heard.size() + 1, phase, done, all));
        if (heard.size() >= last) {
            throw new Cancelled();
        }
    }

    @Override
    public Duration pause() {
        return Duration.ZERO;
    }

    public List<Heard> heard() {
        return heard;
    }

    public List<String> phases() {
        return heard.stream().map(Heard::phase).distinct().toList();
    }

    /** The first and the last time that each phase was told, and some between. */
    public List<Integer> moments() {
        List<Integer> moments = new ArrayList<>();
        for (String phase : phases()) {
            List<Integer> of = heard.stream()
                    .filter(one -> one.phase().equals(phase))
                    .map(Heard::told)
                    .toList();
            for (int part = 0; part <= 4; part++) {
                moments.add(of.get((of.size() - 1) * part / 4));
            }
        }
        return moments.stream().distinct().sorted().toList();
    }
}
