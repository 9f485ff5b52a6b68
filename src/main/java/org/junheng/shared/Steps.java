package org.junheng.shared;

/**
 * Counts the steps of one phase and tells a {@link Progress} of them as seldom as it wants: cheap enough for every row. Each
 * method may throw {@link Progress.Cancelled}, and no result depends on when it tells.
 */
public final class Steps {

    private final Progress progress;
    private final String phase;
    private final long all;
    private final long pause;
    private long done;
    private long told;

    /** Tells at once that the phase begins. @param all its steps; 0 while unknown */
    public Steps(Progress progress, String phase, long all) {
        this.progress = progress;
        this.phase = phase;
        this.all = all;
        this.pause = progress.pause().toNanos();
        tell();
    }

    /** Of work that nobody listens to. */
    public static Steps silent() {
        return new Steps(Progress.NONE, "", 0);
    }

    /** A step is done. */
    public void next() {
        done++;
        still();
    }

    /** The same step goes on. */
    public void still() {
        if (System.nanoTime() - told >= pause) {
            tell();
        }
    }

    private void tell() {
        progress.at(phase, all == 0 ? done : Math.min(done, all), all);
        told = System.nanoTime();
    }
}
