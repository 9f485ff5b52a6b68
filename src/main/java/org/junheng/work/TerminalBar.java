package org.junheng.work;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junheng.store.Job;
import org.springframework.stereotype.Component;

/** What jobs do, on the terminal that the service runs in: a bar where there is a person, a line an event where there is a log. */
@Component
class TerminalBar {

    private static final int WIDTH = 24;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final boolean person = System.console() != null;
    private boolean open;

    synchronized void began(Job job) {
        if (!person) {
            out.println(job.title() + ":开始");
        }
    }

    synchronized void at(Lease lease) {
        if (person) {
            out.print("\r\u001B[K" + lease.job().title() + " " + bar(lease.share()) + " " + lease.phase());
            out.flush();
            open = true;
        }
    }

    synchronized void ended(Job job, Job.State state) {
        if (open) {
            out.print("\r\u001B[K");
            open = false;
        }
        out.println(job.title() + ":" + state.word());
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * WIDTH);
        return "█".repeat(full) + "░".repeat(WIDTH - full) + " " + Math.round(share * 100) + "%";
    }
}
