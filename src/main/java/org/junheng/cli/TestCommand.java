package org.junheng.cli;

import java.util.concurrent.Callable;
import org.junheng.cases.CaseReport;
import org.junheng.cases.CaseRun;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code junheng test}: runs every example of cases.yaml and prints how far the rules are covered. */
@Command(name = "test", description = "运行规则的全部样例(cases.yaml),并列出覆盖情况")
final class TestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesSource source = rules.source();
        CaseReport report = CaseRun.of(Rulebook.of(source), source);
        console.out().print(report.print());
        return report.allPassed() ? Exit.MET : Exit.NOT_MET;
    }
}
