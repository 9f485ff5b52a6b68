package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.impact.Impact;
import org.junheng.impact.Side;
import org.junheng.rectify.Applicable;
import org.junheng.report.ImpactJson;
import org.junheng.report.ImpactText;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junheng diff --rules OLD --with NEW DATA}: what a change of rules does to a county, subject by subject. */
@Command(name = "diff", description = "改规则之前看影响:同一份数据按两套规则,哪些结论会变")
final class DiffCommand implements Callable<Integer> {

    private static final String FORMS = "写法:junheng diff --rules 旧规则 --with 新规则 数据,或 junheng diff 前一年度数据 后一年度数据";

    private final Console console;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "0..*", paramLabel = "数据", description = "工作簿、CSV 文件夹、zip、JSON、单校表文件夹,或放多个县的文件夹;写两份则比较前后两个年度")
    private List<Path> data = new ArrayList<>();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--with", paramLabel = "文件夹", description = "改过的规则的文件夹;--rules 是改之前的。写两份数据时可以不写")
    private @Nullable Path with;

    @Option(names = "--standard", split = ",", paramLabel = "标准", description = "只比较这些标准,如 gy-2017,gj-2012")
    private List<String> standards = new ArrayList<>();

    @Option(names = "--year", paramLabel = "年度", description = "按哪一年度的标准、限值比较;默认各份数据的年度")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "格式", description = "text 或 json", defaultValue = "text")
    private String format = "text";

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("没有格式 \"" + format + "\"。可用的有 text、json。");
        }
        return switch (data.size()) {
            case 0 -> throw new UsageException("没有写数据的路径。" + FORMS);
            case 1 -> ofRules(data.get(0), changed());
            case 2 -> ofYears(data.get(0), data.get(1));
            default -> throw new UsageException("最多写两份数据,这里写了 " + data.size() + " 份。" + FORMS);
        };
    }

    private int ofRules(Path place, Path changed) {
        List<Path> counties = Intake.counties(place);
        BothRules both = BothRules.of(rules::source, () -> source(changed), () -> WithoutRules.problems(counties));
        both.requireKnown(standards);
        if (counties.size() == 1) {
            return compared(both, counties.get(0), changed);
        }
        EachCounty each = new EachCounty(console, "已比较", counties.size());
        counties.forEach(
                county -> each.next(String.valueOf(county.getFileName()), () -> compared(both, county, changed)));
        return each.worst();
    }

    private int ofYears(Path earlier, Path later) {
        BothData counties = BothData.of(earlier, later);
        Path changed = with;
        BothRules both = changed == null
                ? BothRules.one(rules::source, counties::problemsWithoutRules)
                : BothRules.of(rules::source, () -> source(changed), counties::problemsWithoutRules);
        both.requireKnown(standards);
        YearsPrint print = new YearsPrint(console, format.equals("json"), rules.shown(), String.valueOf(changed));
        return new YearsDiff(console, both, this::side, year, print).of(counties);
    }

    private Path changed() {
        if (with == null) {
            throw new UsageException("没有写 --with。" + FORMS);
        }
        return with;
    }

    private static RulesSource source(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemsException(folder.toString(), "不是文件夹。请用 --with 指出改过的规则的文件夹。");
        }
        return RulesSource.folder(folder);
    }

    private int compared(BothRules both, Path county, Path changed) {
        BothRules.Read read = both.facts(county);
        int forYear = year == null ? read.after().year() : year;
        Side before = side(both.before(), read.before(), forYear);
        Side after = side(both.after(), read.after(), forYear);
        if (before.applied().isEmpty() && after.applied().isEmpty()) {
            throw Applicable.none(read.after(), forYear);
        }
        Impact impact = Impact.of(before, after, forYear);
        console.out()
                .print(
                        format.equals("json")
                                ? ImpactJson.write(impact)
                                : ImpactText.of(impact, rules.shown(), changed.toString()));
        return impact.isEmpty() ? Exit.MET : Exit.NOT_MET;
    }

    /** A standard that only one of the rulebooks has is applied on that side alone. */
    private Side side(Rulebook rulebook, CountyFacts facts, int forYear) {
        List<CheckResult.Applied> applied = standards.isEmpty()
                ? Applicable.binding(facts, rulebook, forYear)
                : Applicable.named(facts, RulesOption.among(rulebook, standards), forYear);
        return new Side(rulebook, facts, applied);
    }
}
