package org.junheng.cli;

import java.util.function.IntSupplier;
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

    void next(String name, IntSupplier work) {
        worst = Math.max(worst, exit(name, work));
        count++;
        console.err().println(done + " " + count + "/" + all + ":" + name);
        console.err().flush();
    }

    int worst() {
        return worst;
    }

    private int exit(String name, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (ProblemsException problems) {
            console.err().println(name + ":");
            console.problems(problems.problems());
        } catch (RuntimeException problem) {
            console.err().println(name + ":" + Junheng.words(problem));
        }
        return Exit.PROBLEMS;
    }
}
