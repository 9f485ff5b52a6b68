package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.shared.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in the users' language. */
final class Usage {

    private Usage() {}

    static String words(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return "缺少 "
                    + missing.getMissing().stream()
                            .map(argument -> argument.isOption()
                                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                    : argument.paramLabel())
                            .collect(Collectors.joining("、"))
                    + "。";
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String seen = unmatched.getUnmatched().get(0);
            return "不认识 \"" + seen + "\"。" + near(seen, unmatched.getCommandLine());
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return "\"" + problem.getValue() + "\" 不是" + problem.getArgSpec().paramLabel() + "。";
        }
        if (problem.getArgSpec() != null) {
            return problem.getArgSpec().paramLabel() + " 写得不对。";
        }
        return String.valueOf(problem.getMessage());
    }

    private static String near(String seen, CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .forEach(known::add);
        return Nearest.to(seen, known)
                .map(name -> "是否想写 \"" + name + "\"?")
                .orElse("可用的有 " + String.join("、", known) + "。");
    }
}
