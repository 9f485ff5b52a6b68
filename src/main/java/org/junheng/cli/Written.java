package org.junheng.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.report.ResultJson;
import org.junheng.report.TextReport;
import org.junheng.shared.Atomic;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** Where results go: to stdout, or to files below --out, with summary.csv for several counties. */
final class Written {

    private static final String[] HEADER = {"区县代码", "区县名称", "年度", "standard", "verdict", "findings", "error"};

    private final Console console;
    private final @Nullable Path out;
    private final Clock clock;
    private final List<String[]> summary = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();

    Written(Console console, @Nullable Path out, Clock clock) {
        this.console = console;
        this.out = out;
        this.clock = clock;
    }

    /** One county: OUT/result.json, or stdout. */
    void one(CheckResult result, Set<String> formats) throws IOException {
        if (out == null) {
            print(result, formats.iterator().next());
            return;
        }
        List<Path> files = write(result, formats, out);
        console.out().print(TextReport.of(result));
        console.out().println();
        files.forEach(file -> console.out().println("已写入 " + file));
    }

    /** One of several: OUT/code/…, or stdout one after the other. */
    void of(CheckResult result, Set<String> formats) throws IOException {
        String code = result.facts().code();
        if (out != null) {
            write(result, formats, folderOf(code, out, result.facts().source()));
        }
        result.verdicts()
                .forEach(v -> summary.add(new String[] {
                    code,
                    result.facts().name(),
                    Integer.toString(result.facts().year()),
                    v.standard(),
                    v.verdict() == null ? "" : v.verdict().name(),
                    Long.toString(result.findings().stream()
                            .filter(f -> f.outcome().rule().standard().equals(v.standard()))
                            .count()),
                    ""
                }));
        if (out == null) {
            print(result, formats.iterator().next());
        }
    }

    private void print(CheckResult result, String format) throws IOException {
        if (Documents.isOne(format)) {
            console.out().writeBytes(documents(result).alone(format));
        } else {
            console.out().print(text(result, format));
        }
    }

    /** Days are the office's: the clock's instant, where the program runs. */
    private Documents documents(CheckResult result) {
        return new Documents(result, LocalDate.now(clock.withZone(ZoneId.systemDefault())));
    }

    /** A code is text from a stranger's file: it names a folder only if it is plainly a code. */
    private Path folderOf(String code, Path parent, String source) {
        if (!code.matches("[0-9A-Za-z][0-9A-Za-z_-]{0,31}")) {
            throw new ProblemsException(source, "区县代码 \"" + code + "\" 不能用作文件夹名,结果没有写出。应为数字,例如 340101。");
        }
        if (!folders.add(code)) {
            throw new ProblemsException(source, "区县代码 " + code + " 在这批数据里出现了两次,后一份没有写出。请核对区县代码。");
        }
        return parent.resolve(code);
    }

    void failed(Path county, Exception problem) {
        String error = problem instanceof ProblemsException problems ? first(problems) : Junheng.words(problem);
        summary.add(new String[] {"", String.valueOf(county.getFileName()), "", "", "", "", error});
    }

    private static String first(ProblemsException problems) {
        String first =
                problems.problems().stream().findFirst().map(Problem::toString).orElse("");
        return problems.problems().size() > 1
                ? first + " 等 " + problems.problems().size() + " 个问题"
                : first;
    }

    /** summary.csv, with a byte order mark so that spreadsheets read it as UTF-8. */
    void summary() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            for (String[] row : summary) {
                csv.writeRecord(inert(row));
            }
        }
        if (out == null) {
            console.err().print(text);
            return;
        }
        Atomic.write(Map.of(out.resolve("summary.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        console.out().println("已写入 " + out.resolve("summary.csv"));
    }

    /** No cell that a spreadsheet would take for a formula. */
    private static String[] inert(String[] row) {
        String[] safe = row.clone();
        for (int i = 0; i < safe.length; i++) {
            if (!safe[i].isEmpty() && "=+-@\t\r".indexOf(safe[i].charAt(0)) >= 0) {
                safe[i] = "'" + safe[i];
            }
        }
        return safe;
    }

    /** All that was asked for or nothing: the ledger may refuse, and the letter may fail. */
    private List<Path> write(CheckResult result, Set<String> formats, Path folder) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (String format : formats) {
            if (!Documents.isOne(format)) {
                Path file = folder.resolve(format.equals("text") ? "result.txt" : "result." + format);
                files.put(file, text(result, format).getBytes(StandardCharsets.UTF_8));
            }
        }
        files.putAll(
                documents(result).files(formats, folder, remark -> console.err().println(remark)));
        Atomic.write(files);
        return List.copyOf(files.keySet());
    }

    private String text(CheckResult result, String format) {
        return format.equals("json") ? ResultJson.write(result, clock.instant()) : TextReport.of(result);
    }
}
