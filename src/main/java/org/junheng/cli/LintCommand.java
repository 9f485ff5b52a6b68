package org.junheng.cli;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.junheng.cases.Lint;
import org.junheng.shared.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code junheng lint}: every problem of the rules, and warnings. */
@Command(name = "lint", description = "检查规则文件有没有问题")
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Lint lint = Lint.of(rules.source(), YearMonth.now());
        for (Problem warning : lint.warnings()) {
            console.out().println("提醒 " + warning);
        }
        if (!lint.problems().isEmpty()) {
            console.problems(lint.problems());
            return Exit.PROBLEMS;
        }
        console.out()
                .println("规则没有问题:" + lint.summary()
                        + (lint.warnings().isEmpty()
                                ? "。"
                                : ";提醒 " + lint.warnings().size() + " 条。"));
        return Exit.MET;
    }
}
