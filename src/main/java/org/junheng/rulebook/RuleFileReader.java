package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;

/**
 * The line grammar that stands before Drools. A .dslr file holds only: comments on lines of their own, its package and
 * expander line, and rules made of a quoted title, annotations from a fixed list with one string each, and sentences
 * that match the vocabulary from end to end. Anything else is a problem with its file and line.
 */
final class RuleFileReader {

    /** No sentence needs more; a longer line is no rule, and would make guessing slow. */
    static final int LONGEST_LINE = 500;

    /** Whoever has so many problems in one file has another kind of file. */
    static final int MOST_PROBLEMS = 100;

    private final Language language;
    private final String file;
    private final String standard;
    private final Problems problems;
    private final Guess guess;

    private final List<RuleDefinition> rules = new ArrayList<>();
    private final Vetted vetted = new Vetted();
    private boolean packageSeen;
    private boolean expanderSeen;
    private boolean ruleSeen;
    private int found;
    private State state = State.TOP;
    private @Nullable RuleDraft draft;

    private enum State {
        TOP,
        HEAD,
        WHEN,
        THEN
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
     * @param sound whether the file has no problem
     */
    record RuleFile(String path, List<RuleDefinition> rules, String guarded, String rendered, boolean sound) {}

    RuleFile read(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && found < MOST_PROBLEMS; i++) {
            line(i + 1, lines[i]);
            if (found >= MOST_PROBLEMS && i + 1 < lines.length) {
                problems.add(file + ":" + (i + 2), "前面已有 " + MOST_PROBLEMS + " 处问题,从这一行起没有再看。请先改好前面的。");
            }
        }
        if (found < MOST_PROBLEMS) {
            atEnd(lines.length);
        }
        return new RuleFile(file, List.copyOf(rules), vetted.guarded(), vetted.rendered(), found == 0);
    }

    private void atEnd(int lastLine) {
        if (draft != null) {
            problem(lastLine, "第 " + draft.line() + " 行开始的规则没有写完,缺少 \"end\"。请在最后一行加上 end。");
        }
        if (!packageSeen || !expanderSeen) {
            problem(1, "文件开头应有两行:package " + packageName() + " 和 expander language.dsl。");
        }
    }

    private String packageName() {
        return standard.replace('-', '_');
    }

    private void line(int number, String raw) {
        int strange = Characters.firstStrange(raw);
        if (raw.length() > LONGEST_LINE) {
            refuse(number, "这一行有 " + raw.length() + " 个字。规则里一行不超过 " + LONGEST_LINE + " 个字,请检查是否缺了换行。");
        } else if (strange >= 0) {
            refuse(number, Characters.describe(raw, strange));
            structure(number, Characters.without(raw).strip());
        } else {
            plain(number, raw, raw.strip());
        }
    }

    /** A refused line may still have opened or closed something: without that the lines after it would be refused too. */
    private void structure(int number, String line) {
        if (HeadLines.opensRule(line) || line.equals("when") || line.equals("then") || line.equals("end")) {
            plain(number, line, line);
            breakDraft();
        }
    }

    private void plain(int number, String raw, String line) {
        boolean comment = HeadLines.isComment(line);
        if (comment && !HeadLines.isPlainComment(line)) {
            problem(number, "注释里不能出现代码符号(\\ { } ; $ ` /*)。请只写文字。");
        }
        if (line.isEmpty() || comment) {
            vetted.blank();
            return;
        }
        if (draft != null && HeadLines.opensRule(line)) {
            problem(number, "第 " + draft.line() + " 行开始的规则还没有写完。请在这一行之前加上 end。");
            draft = null;
            state = State.TOP;
        }
        if (draft != null) {
            draft.write(raw);
        }
        Optional<String> keyword = Guess.keyword(line).filter(word -> state != State.TOP);
        if (keyword.isPresent() && !keyword.get().equals(line)) {
            problem(number, "看不懂 \"" + line + "\"。应写为 \"" + keyword.get() + "\"。");
        }
        dispatch(number, keyword.orElse(line));
    }

    private void dispatch(int number, String line) {
        switch (state) {
            case TOP -> top(number, line);
            case HEAD -> head(number, line);
            case WHEN -> when(number, line);
            case THEN -> then(number, line);
        }
    }

    private void top(int number, String line) {
        Matcher packageLine = HeadLines.PACKAGE.matcher(line);
        Matcher rule = HeadLines.RULE.matcher(line);
        boolean named = packageLine.matches() && packageLine.group(1).equals(packageName());
        if (named && !packageSeen && !ruleSeen) {
            packageSeen = true;
            vetted.asIs("package junheng." + packageName());
        } else if (line.equals("expander language.dsl") && !expanderSeen && !ruleSeen) {
            expanderSeen = true;
            vetted.blank();
        } else if (rule.matches()) {
            open(number, line, rule.group(1));
            vetted.asIs(line);
        } else {
            refuse(number, HeadLines.outside(line, packageName()));
            packageSeen |= line.startsWith("package");
            expanderSeen |= line.startsWith("expander");
            if (HeadLines.opensRule(line)) {
                // its lines are read all the same, so that one wrong title is one problem
                open(number, line, "");
                breakDraft();
            }
        }
    }

    private void open(int number, String line, String title) {
        draft = new RuleDraft(title, number);
        draft.write(line);
        ruleSeen = true;
        state = State.HEAD;
    }

    private void head(int number, String line) {
        Matcher annotation = HeadLines.ANNOTATION.matcher(line);
        if (line.equals("when")) {
            state = State.WHEN;
            vetted.asIs(line);
        } else if (annotation.matches()) {
            annotation(number, annotation.group(1), annotation.group(2));
            vetted.asIs(line);
        } else if (language.match(line, false).isPresent()) {
            problem(number, "这一行之前缺少 \"when\"。请在标注之后另起一行写 when。");
            state = State.WHEN;
            when(number, line);
        } else {
            refuse(number, HeadLines.inHead(line));
            if (line.startsWith("when")) {
                state = State.WHEN;
            }
        }
    }

    private void annotation(int number, String name, String value) {
        if (!Annotations.NAMES.contains(name)) {
            problem(number, "没有标注 \"@" + name + "\"。" + guess.among("@", name, Annotations.NAMES));
        } else if (draft != null && !draft.annotate(name, value)) {
            problem(number, "标注 \"@" + name + "\" 写了两次。请删去一次。");
        } else {
            Annotations.check(name, value).ifPresent(text -> problem(number, text));
        }
    }

    private void when(int number, String line) {
        boolean asked = draft != null && draft.hasSubject();
        if (line.equals("then")) {
            if (draft != null && !asked && !draft.isBroken()) {
                problem(number, "when 与 then 之间没有写对谁要求。请写如 每所小学。");
            }
            state = State.THEN;
            vetted.asIs(line);
        } else if (line.equals("end") || (asked && language.match(line, true).isPresent())) {
            boolean condition = language.match("- " + line, false).isPresent();
            problem(
                    number,
                    condition
                            ? "\"" + line + "\" 如果是条件,前面要加 \"- \";如果是要求,前面缺少一行 then。"
                            : "这一行之前缺少 \"then\"。请在要求之前另起一行写 then。");
            state = State.THEN;
            then(number, line);
        } else {
            sentence(number, line, false).ifPresent(said -> whom(number, said));
        }
    }

    private void whom(int number, RuleDefinition.Line said) {
        if (draft == null) {
            return;
        }
        if (draft.hasSubject() == said.meaning().isSubject() && !draft.isBroken()) {
            problem(
                    number,
                    draft.hasSubject()
                            ? "一条规则只能有一个对象,看到了第二个 \"" + said.text() + "\"。请另写一条规则。"
                            : "when 之后第一行应写对谁要求(如 每所小学),看到的是条件 \"" + said.text() + "\"。");
        }
        draft.when(said);
    }

    private void then(int number, String line) {
        if (line.equals("end")) {
            vetted.asIs(line);
            finish(number);
        } else if (!line.equals("then") || draft == null || !draft.isBroken()) {
            sentence(number, line, true).ifPresent(said -> {
                if (draft != null) {
                    draft.then(said);
                }
            });
        }
    }

    private Optional<RuleDefinition.Line> sentence(int number, String line, boolean consequence) {
        Optional<Sentence.Said> said = language.match(line, consequence);
        if (said.isEmpty()) {
            refuse(number, guess.explain(line, consequence));
            return Optional.empty();
        }
        vetted.sentence(line, said.get());
        return Optional.of(new RuleDefinition.Line(
                number,
                line,
                said.get().meaning(),
                said.get().words(),
                said.get().operator()));
    }

    private void finish(int number) {
        RuleDraft done = draft;
        if (done != null && !done.hasRequirement() && !done.isBroken()) {
            problem(number, "then 与 end 之间没有写要求什么。");
        }
        draft = null;
        state = State.TOP;
        if (done != null) {
            done.finished(standard, file, this::problem).ifPresent(rules::add);
        }
    }

    private void refuse(int number, String text) {
        vetted.blank();
        problem(number, text);
    }

    private void breakDraft() {
        if (draft != null) {
            draft.breakIt();
        }
    }

    private void problem(int number, String text) {
        found++;
        breakDraft();
        problems.add(file + ":" + number, text);
    }
}
