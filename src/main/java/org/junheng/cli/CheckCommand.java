package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junheng check DATA}: checks one county, or every county of a folder. */
@Command(name = "check", description = "检查一个县(或一个文件夹里的多个县)")
final class CheckCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("text", "json", "xlsx", "docx", "html");

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "数据", description = "工作簿、CSV 文件夹、zip、JSON、单校表文件夹,或放多个县的文件夹")
    private @Nullable Path data;

    @Option(names = "--standard", split = ",", paramLabel = "标准", description = "只按这些标准检查,如 gy-2017,gj-2012")
    private List<String> standards = new ArrayList<>();

    @Option(names = "--year", paramLabel = "年度", description = "按哪一年度的标准、限值检查;默认数据的年度")
    private @Nullable Integer year;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--out", paramLabel = "文件夹", description = "把结果写到这个文件夹")
    private @Nullable Path out;

    @Option(names = "--format", split = ",", paramLabel = "格式", description = "text、json、xlsx、docx、html;可写多个,用逗号分开")
    private List<String> formats = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> wanted = formats();
        Rulebook rulebook = rulebook();
        List<Standard> named = RulesOption.named(rulebook, standards);
        List<Path> counties = Intake.counties(data());
        if (counties.size() == 1) {
            CheckResult result = check(rulebook, named, counties.get(0));
            new Written(console, out, Clock.systemUTC()).one(result, wanted);
            return result.allMet() ? Exit.MET : Exit.NOT_MET;
        }
        return many(rulebook, named, counties, wanted);
    }

    /** Broken rules do not hide what is wrong with the data. */
    private Rulebook rulebook() {
        try {
            return rules.rulebook();
        } catch (ProblemsException broken) {
            Problems all = new Problems();
            all.addAll(broken.problems());
            all.addAll(WithoutRules.problems(Intake.counties(data())));
            throw new ProblemsException(all.sorted());
        }
    }

    private int many(Rulebook rulebook, List<Standard> named, List<Path> counties, Set<String> wanted)
            throws IOException {
        if (out == null && wanted.stream().anyMatch(Documents::isOne)) {
            throw new UsageException("多个区县的文档不能接连输出。请用 --out 指定文件夹。");
        }
        Written written = new Written(console, out, Clock.systemUTC());
        EachCounty each = new EachCounty(console, "已检查", counties.size());
        for (Path county : counties) {
            each.next(
                    String.valueOf(county.getFileName()),
                    () -> {
                        CheckResult result = check(rulebook, named, county);
                        written.of(result, wanted);
                        return result.allMet() ? Exit.MET : Exit.NOT_MET;
                    },
                    problem -> written.failed(county, problem));
        }
        written.summary();
        return each.worst();
    }

    private CheckResult check(Rulebook rulebook, List<Standard> named, Path county) {
        CountyFacts facts = Intake.read(county, rulebook);
        int forYear = year == null ? facts.year() : year;
        return new Checkup(rulebook).check(facts, Applicable.to(facts, rulebook, named, forYear), forYear);
    }

    private Path data() {
        if (data == null) {
            throw new UsageException("没有写数据的路径。");
        }
        return data;
    }

    private Set<String> formats() {
        Set<String> wanted = new LinkedHashSet<>(formats.isEmpty() ? List.of("text") : formats);
        for (String format : wanted) {
            if (!FORMATS.contains(format)) {
                throw new UsageException("没有格式 \"" + format + "\"。可用的有 text、json、xlsx、docx、html。");
            }
        }
        if (out == null && wanted.size() > 1) {
            throw new UsageException("要多种格式时,请用 --out 指定文件夹。");
        }
        if (out == null && Documents.isBinary(wanted) && System.console() != null) {
            throw new UsageException("Excel 和 Word 文档不能显示在终端。请用 --out 指定文件夹,或把输出转到文件(> 文件名)。");
        }
        return wanted;
    }
}
