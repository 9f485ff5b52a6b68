package org.junheng.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.audit.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code junheng explain RESULT.json FINDING-ID}: the whole trace of a finding in words. */
@Command(name = "explain", description = "说明一个问题的来龙去脉:规则、条款、公式、数据单元格、措施")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "result.json", description = "检查结果")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "问题编号", description = "如 GY-R4-P|3499010001-小学|生均教学及辅助用房面积")
    private String id = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, Object> result = ResultFile.read(file);
        ResultFile.refuseForeignLanguage(result);
        Trace trace = new Trace(result);
        console.out()
                .print(trace.of(id).orElseThrow(() -> new UsageException("结果里没有问题 \"" + id + "\"。" + trace.near(id))));
        return Exit.MET;
    }
}
