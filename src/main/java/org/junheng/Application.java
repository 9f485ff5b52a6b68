package org.junheng;

import org.junheng.cli.Junheng;

/** The program's entry. Commands run without Spring, for a check must start at once; only serve starts it. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length == 0 || !args[0].equals("serve")) {
            // results own stdout and stderr: libraries' loggers stay silent on the command line
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.exit(Junheng.run(args));
    }
}
