package org.junheng.work;

import org.junheng.shared.Progress;
import org.junheng.store.Job;

/** How jobs of one kind are done. */
interface Task {

    Job.Kind kind();

    /**
     * Does it and ends the job, in the same transaction that keeps what was made.
     *
     * @throws org.junheng.shared.ProblemsException if it cannot be done, for reasons that the user can mend
     */
    void run(Job job, Progress progress);
}
