package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.report.RuleList;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code junheng rules}: every rule with its clause, place, coverage and whether it is in force. */
@Command(name = "rules", description = "列出规则")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--standard", split = ",", paramLabel = "标准", description = "只列这些标准")
    private List<String> standards = new ArrayList<>();

    @Option(names = "--year", paramLabel = "年度", description = "在哪一年度是否有效;默认本学年")
    private @Nullable Integer year;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = "格式", description = "text 或 json", defaultValue = "text")
    private String format = "text";

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("没有格式 \"" + format + "\"。可用的有 text、json。");
        }
        Rulebook rulebook = rules.rulebook();
        List<Standard> wanted = standards.isEmpty() ? rulebook.allStandards() : RulesOption.named(rulebook, standards);
        RuleList list = new RuleList(rulebook, wanted, year == null ? schoolYear(LocalDate.now()) : year);
        console.out().print(format.equals("json") ? list.json() : list.text());
        return Exit.MET;
    }

    /** A school year begins in September. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }
}
