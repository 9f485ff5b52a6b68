package org.junheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.audit.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code junheng replay RESULT.json}: runs a check again from what its result holds. */
@Command(name = "replay", description = "用结果里保存的数据和规则重新检查,看结论是否一样")
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "result.json", description = "检查结果")
    private @Nullable Path file;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Replay replay = Replay.of(ResultFile.read(file));
        console.out().print(replay.print());
        return replay.same() ? Exit.MET : Exit.NOT_MET;
    }
}
