package org.junheng.work;

import org.springframework.stereotype.Component;

/** Wakes this instance's lanes when there is work; those of others look by themselves. */
@Component
class Bell {

    private long rung;

    synchronized void ring() {
        rung++;
        notifyAll();
    }

    /** Returns when it rings, or after a while. @param heard what {@link #rung} was before the queue was looked at */
    synchronized void await(long heard, long millis) throws InterruptedException {
        if (rung == heard) {
            wait(millis);
        }
    }

    synchronized long rung() {
        return rung;
    }
}
