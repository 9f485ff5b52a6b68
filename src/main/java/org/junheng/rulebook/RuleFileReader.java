package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;

/**
 * The line grammar that stands before Drools. A .dslr file holds only: comments on lines of their own, its package and
 * expander line, and rules made of a quoted title, annotations from a fixed list with one string each, and sentences
 * that match the vocabulary from end to end. Anything else is a problem with its file and line.
 */
final class RuleFileReader {

    static final Pattern PACKAGE = Pattern.compile("package ([a-z][a-z0-9_]*)");
    private static final Pattern RULE = Pattern.compile("rule \"([\\p{IsHan}A-Za-z0-9 、,，。：:（）()〔〕《》%㎡./+\\-≥≤<>~]{1,80})\"");
    private static final Pattern ANNOTATION =
            Pattern.compile("@([\\p{IsHan}]{1,6})\\(\"([\\p{IsHan}A-Za-z0-9 、,，。：:（）()〔〕《》%㎡./+\\-≥≤~]{1,200})\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(#|//)[^\\\\{};$`\"]*");

    private final Language language;
    private final String file;
    private final String standard;
    private final Problems problems;
    private final Guess guess;

    private final List<RuleDefinition> rules = new ArrayList<>();
    private final StringBuilder guarded = new StringBuilder();
    private final StringBuilder rendered = new StringBuilder();
    private String pattern = "";
    private boolean packageSeen;
    private boolean expanderSeen;
    private State state = State.TOP;
    private @Nullable Draft draft;

    private enum State {
        TOP,
        HEAD,
        WHEN,
        THEN
    }

    /** A rule while its lines are read. */
    private static final class Draft {
        final String title;
        final int line;
        final Map<String, String> annotations = new LinkedHashMap<>();
        final List<RuleDefinition.Line> when = new ArrayList<>();
        final List<RuleDefinition.Line> then = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        boolean broken;

        Draft(String title, int line) {
            this.title = title;
            this.line = line;
        }
    }

    /**
     * @param file path as rules/…, for problems and sources
     * @param standard id of the folder's standard, or {@code measures}
     */
    RuleFileReader(Language language, String file, String standard, Problems problems) {
        this.language = language;
        this.file = file;
        this.standard = standard;
        this.problems = problems;
        this.guess = new Guess(language);
    }

    /**
     * @param guarded what Drools is given: the file's vetted lines and nothing else
     * @param rendered what Drools' expansion of it must be but for white space; if it is not, a sentence was read in two ways
     */
    record RuleFile(String path, List<RuleDefinition> rules, String guarded, String rendered) {}

    RuleFile read(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line(i + 1, lines[i]);
        }
        if (state != State.TOP) {
            problem(lines.length, "规则没有写完,缺少 \"end\"。请在最后一行加上 end。");
        }
        if (!packageSeen || !expanderSeen) {
            problem(1, "文件开头应有两行:package " + packageName() + " 和 expander language.dsl。");
        }
        return new RuleFile(file, List.copyOf(rules), guarded.toString(), rendered.toString());
    }

    private String packageName() {
        return standard.replace('-', '_');
    }

    private void line(int number, String raw) {
        String line = raw.strip();
        int strange = Characters.firstStrange(raw);
        if (strange >= 0) {
            problem(number, Characters.describe(raw, strange));
            breakDraft();
            return;
        }
        boolean comment = line.startsWith("#") || line.startsWith("//");
        if (comment && (!COMMENT.matcher(line).matches() || line.contains("*/") || line.contains("/*"))) {
            problem(number, "注释里不能出现代码符号(\\ { } ; $ ` \" /*)。请只写文字。");
        }
        if (line.isEmpty() || comment) {
            keep("");
            return;
        }
        if (draft != null) {
            draft.text.append(raw.stripTrailing()).append('\n');
        }
        switch (state) {
            case TOP -> top(number, line);
            case HEAD -> head(number, line);
            case WHEN -> when(number, line);
            case THEN -> then(number, line);
        }
    }

    private void top(int number, String line) {
        Matcher packageLine = PACKAGE.matcher(line);
        Matcher rule = RULE.matcher(line);
        if (packageLine.matches() && !packageSeen && rules.isEmpty()) {
            packageSeen = true;
            if (!packageLine.group(1).equals(packageName())) {
                problem(number, "看到 \"" + line + "\"。本文件夹的规则应写 package " + packageName() + "。");
            }
            keepAsIs("package junheng." + packageName());
        } else if (line.equals("expander language.dsl") && !expanderSeen) {
            expanderSeen = true;
            keep("");
        } else if (rule.matches()) {
            draft = new Draft(rule.group(1), number);
            draft.text.append(line).append('\n');
            state = State.HEAD;
            keepAsIs(line);
        } else {
            problem(number, "看不懂 \"" + shortened(line) + "\"。这里只能写 rule \"标题\"、注释(# 开头)或空行。" + guess.fullWidth(line));
        }
    }

    private void head(int number, String line) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (line.equals("when")) {
            state = State.WHEN;
            keepAsIs(line);
        } else if (annotation.matches()) {
            annotation(number, annotation.group(1), annotation.group(2));
            keepAsIs(line);
        } else {
            problem(number, "看不懂 \"" + shortened(line) + "\"。标题之后只能写标注(如 @编号(\"GY-R4-P\"))或 when,不能写属性或代码。"
                    + guess.fullWidth(line));
            breakDraft();
        }
    }

    private void annotation(int number, String name, String value) {
        if (!Annotations.NAMES.contains(name)) {
            problem(number, "没有标注 \"@" + name + "\"。" + guess.among("@", name, Annotations.NAMES));
            breakDraft();
        } else if (draft != null && draft.annotations.putIfAbsent(name, value) != null) {
            problem(number, "标注 \"@" + name + "\" 写了两次。请删去一次。");
            breakDraft();
        } else {
            Annotations.check(name, value).ifPresent(text -> {
                problem(number, text);
                breakDraft();
            });
        }
    }

    private void when(int number, String line) {
        if (line.equals("then")) {
            if (draft != null && draft.when.isEmpty()) {
                problem(number, "when 与 then 之间没有写对谁要求。请写如 每所小学。");
                breakDraft();
            }
            state = State.THEN;
            rendered.append(pattern);
            pattern = "";
            keepAsIs(line);
            return;
        }
        sentence(number, line, false).ifPresent(said -> {
            if (draft == null) {
                return;
            }
            boolean first = draft.when.isEmpty();
            if (first != said.meaning().isSubject()) {
                problem(number, first
                        ? "when 之后第一行应写对谁要求(如 每所小学),看到的是条件 \"" + shortened(line) + "\"。"
                        : "一条规则只能有一个对象,看到了第二个 \"" + shortened(line) + "\"。请另写一条规则。");
                breakDraft();
            }
            draft.when.add(said);
        });
    }

    private void then(int number, String line) {
        if (line.equals("end")) {
            keepAsIs(line);
            finish(number);
            return;
        }
        sentence(number, line, true).ifPresent(said -> {
            if (draft != null) {
                draft.then.add(said);
            }
        });
    }

    private Optional<RuleDefinition.Line> sentence(int number, String line, boolean consequence) {
        Optional<Sentence.Said> said = language.match(line, consequence);
        if (said.isEmpty()) {
            problem(number, guess.explain(line, consequence));
            breakDraft();
            keep("");
            return Optional.empty();
        }
        keep(line);
        render(said.get());
        return Optional.of(new RuleDefinition.Line(
                number, line, said.get().meaning(), said.get().words(), said.get().operator()));
    }

    private void finish(int number) {
        Draft done = draft;
        draft = null;
        state = State.TOP;
        if (done == null) {
            return;
        }
        if (done.then.isEmpty()) {
            problem(number, "then 与 end 之间没有写要求什么。");
            return;
        }
        if (!done.broken) {
            Annotations.assemble(done.annotations, number, this::problem)
                    .ifPresent(a -> rules.add(new RuleDefinition(
                            a.id(), done.title, standard, a.clause(), a.group(), file, done.line, a.years(),
                            a.relaxes(), a.verified(), done.when.get(0), List.copyOf(done.when.subList(1, done.when.size())),
                            List.copyOf(done.then), done.text.toString())));
        }
    }

    /** As Drools does: a condition goes between the brackets of the pattern before it. */
    private void render(Sentence.Said said) {
        if (said.meaning().isSubject()) {
            pattern = said.drl();
        } else if (said.meaning().isCondition()) {
            String open = pattern.substring(0, pattern.lastIndexOf(')')).strip();
            pattern = open + (open.endsWith("(") ? "" : ", ") + said.drl() + ")";
        } else {
            rendered.append(said.drl());
        }
    }

    private void breakDraft() {
        if (draft != null) {
            draft.broken = true;
        }
    }

    private void keepAsIs(String line) {
        keep(line);
        rendered.append(line);
    }

    private void keep(String line) {
        guarded.append(line).append('\n');
    }

    private void problem(int number, String text) {
        problems.add(file + ":" + number, text);
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
