package org.junheng.work;

import org.junheng.store.Job;

/** Why a job was refused. */
public final class Refusal {

    /** In the outcome of an import that was refused because the county is not the account's. */
    static final String FORBIDDEN = "forbidden";

    private Refusal() {}

    /** Whether an import was refused because its county is not the account's. */
    public static boolean isForbidden(Job job) {
        return Boolean.TRUE.equals(job.outcome().get(FORBIDDEN));
    }
}
