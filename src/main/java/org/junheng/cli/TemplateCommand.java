package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.intake.Template;
import org.junheng.rulebook.NeededItems;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code junheng template -o FILE.xlsx}: an empty workbook to fill in, with what the standards need. */
@Command(name = "template", description = "生成填报模板")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--standard", split = ",", paramLabel = "标准", description = "只要这些标准用到的数据项")
    private List<String> standards = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "文件.xlsx",
            description = "写到哪个文件")
    private @Nullable Path file;

    @Option(names = "--force", description = "文件已有时覆盖")
    private boolean force;

    @Mixin
    private RulesOption rules = new RulesOption();

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null || !file.toString().endsWith(".xlsx")) {
            throw new UsageException("文件名应以 .xlsx 结尾。");
        }
        if (Files.exists(file) && !force) {
            throw new UsageException("文件 " + file + " 已经存在。要覆盖请加 --force。");
        }
        Rulebook rulebook = rules.rulebook();
        List<Standard> wanted = standards.isEmpty() ? rulebook.allStandards() : RulesOption.named(rulebook, standards);
        NeededItems needed = NeededItems.of(rulebook, wanted);
        Template.write(file, rulebook.items(), needed.sheets(), needed::contains);
        console.out().println("已写入 " + file);
        return Exit.MET;
    }
}
