package org.junheng.work;

import org.junheng.shared.Progress;
import org.junheng.store.Claims;
import org.junheng.store.Job;

/** A claim on a running job, renewed by a timer while the job's thread works; ends the work when the claim ends. */
final class Lease implements Progress {

    private final Claims claims;
    private final Job job;
    private volatile String phase = "开始";
    private final Course course = new Course();
    private volatile int done;
    private volatile Claims.Beat last = Claims.Beat.GO;
    private volatile boolean stopping;

    Lease(Claims claims, Job job) {
        this.claims = claims;
        this.job = job;
    }

    @Override
    public void at(String newPhase, long newDone, long newAll) {
        phase = newPhase;
        done = course.at(newPhase, newDone, newAll);
        if (last != Claims.Beat.GO || stopping) {
            throw new Cancelled();
        }
    }

    void renew() {
        last = claims.beat(job, phase, done, Course.STEPS);
    }

    /** Ends the work at its next step: the instance stops. */
    void stop() {
        stopping = true;
    }

    /** Whether the work ended because a person wished so. */
    boolean isCancelled() {
        return last == Claims.Beat.CANCEL;
    }

    Job job() {
        return job;
    }

    String phase() {
        return phase;
    }

    /** Of the whole, 0 to 1. */
    double share() {
        return done / (double) Course.STEPS;
    }
}
