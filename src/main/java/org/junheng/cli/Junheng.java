package org.junheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.junheng.shared.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "junheng",
        version = "Junheng 0.1.0",
        description = "均衡:按办学标准和均衡标准检查一个县的学校。",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "%n命令:%n",
        optionListHeading = "%n选项:%n")
public final class Junheng implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    private Junheng() {}

    /** Runs a command and returns its exit code. */
    public static int run(String... args) {
        Console console = new Console();
        CommandLine line = new CommandLine(new Junheng())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new LintCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new ServeCommand(console));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setParameterExceptionHandler((problem, arguments) -> usage(console, problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(console, problem));
        int exit = line.execute(args);
        console.flush();
        return exit;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new UsageException("没有写命令。用 junheng --help 查看有哪些命令。");
        }
    }

    private static int usage(Console console, ParameterException problem) {
        console.err().println("用法不对:" + Usage.words(problem));
        console.err().println("用 " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help 查看用法。");
        return Exit.USAGE;
    }

    private static int failed(Console console, Exception problem) {
        if (problem instanceof ProblemsException problems) {
            console.problems(problems.problems());
            return Exit.PROBLEMS;
        }
        if (problem instanceof UsageException usage) {
            console.err().println(usage.getMessage());
            return Exit.USAGE;
        }
        console.err().println(words(problem));
        if (Boolean.getBoolean("junheng.debug")) {
            problem.printStackTrace(console.err());
        }
        return Exit.PROBLEMS;
    }

    /** What went wrong that is no problem of rules or data, in one line. */
    static String words(Exception problem) {
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            return "文件读写失败:" + problem.getMessage() + "。请检查路径、权限和磁盘空间。";
        }
        return "程序内部错误(" + problem.getClass().getSimpleName() + "):" + problem.getMessage() + "。请把这一行和所用的数据交给维护人员。";
    }
}
