package org.junheng.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junheng.store.Job;

/** How fast a job goes, in words; empty while nothing can be said. */
record Pace(String elapsed, String rate, String remaining) {

    /** Before that a guess would jump about. */
    private static final int TELLING = 5;

    static Pace of(Job job, Clock clock) {
        Instant started = job.startedAt();
        if (started == null || job.state() != Job.State.RUNNING) {
            return new Pace("", "", "");
        }
        long seconds = Math.max(1, Duration.between(started, clock.instant()).toSeconds());
        String elapsed = "已用 " + words(seconds);
        if (job.kind() == Job.Kind.PAPERS) {
            // writing the file is one long step at the end, of a length that nobody knows
            return new Pace(elapsed, "", "大的区县可能要一会儿");
        }
        int percent = job.percent();
        if (percent < TELLING) {
            return new Pace(elapsed, "", "");
        }
        long tenths = percent * 10L / seconds;
        String rate = tenths == 0 ? "" : "每秒约 " + tenths / 10 + "." + tenths % 10 + "%";
        return new Pace(elapsed, rate, "预计还需 " + words(Math.max(1, seconds * (100 - percent) / percent)));
    }

    private static String words(long seconds) {
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
