package org.junheng.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.junheng.shared.ProblemsException;

/** Several counties one after the other. One's errors do not stop the rest, not even the program's own. */
final class EachCounty {

    private final Console console;
    private final String done;
    private final int all;
    private int count;
    private int worst = Exit.MET;

    /** @param done as 已比较, for the line of progress after each */
    EachCounty(Console console, String done, int all) {
        this.console = console;
        this.done = done;
        this.all = all;
    }

    /** What is done for one county; its exit. */
    interface Work {
        int run() throws IOException;
    }

    void next(String name, Work work) {
        next(name, work, problem -> {});
    }

    /** @param failed takes what went wrong, after it was told */
    void next(String name, Work work, Consumer<Exception> failed) {
        worst = Math.max(worst, exit(name, work, failed));
        count++;
        console.err().println(done + " " + count + "/" + all + ":" + name);
        console.err().flush();
    }

    int worst() {
        return worst;
    }

    private int exit(String name, Work work, Consumer<Exception> failed) {
        try {
            return work.run();
        } catch (ProblemsException problems) {
            console.err().println(name + ":");
            console.problems(problems.problems());
            failed.accept(problems);
        } catch (RuntimeException | IOException problem) {
            console.err().println(name + ":" + Junheng.words(problem));
            failed.accept(problem);
        }
        return Exit.PROBLEMS;
    }
}
