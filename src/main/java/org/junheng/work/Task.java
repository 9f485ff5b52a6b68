package org.junheng.work;

import org.junheng.shared.Progress;
import org.junheng.store.Job;

/** How jobs of one kind are done. */
interface Task {

    Job.Kind kind();

    /** How many of this kind one instance does at the same time. */
    default int lanes() {
        return 1;
    }

    /**
     * Does it and ends the job, in the same transaction that keeps what was made.
     *
     * @throws org.junheng.shared.ProblemsException if it cannot be done, for reasons that the user can mend
     */
    void run(Job job, Progress progress);
}
