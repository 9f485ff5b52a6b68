package org.junheng.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.report.Engine;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.report.letter.Letters;
import org.junheng.report.page.Page;
import org.junheng.report.workbook.Workbooks;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Claims;
import org.junheng.store.Contents;
import org.junheng.store.Documents;
import org.junheng.store.Job;
import org.junheng.store.Ledgers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a check's documents, one at a time: a large county's are built in memory. The check is run again from what it was made
 * of and must come out as it was kept; the ledger is the county's as it stood until its next check.
 */
@Component
public class Papers implements Task {

    private static final Pattern ENGINE = Pattern.compile("\\n  \"engine\": [^\\n]*");
    private static final String CONTENT = "content";

    private final Claims claims;
    private final Checks checks;
    private final Checkups checkups;
    private final Ledgers ledgers;
    private final Documents documents;
    private final Contents contents;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private SoftReference<Again> last = new SoftReference<>(null);

    Papers(
            Claims claims,
            Checks checks,
            Checkups checkups,
            Ledgers ledgers,
            Documents documents,
            Contents contents,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.checks = checks;
        this.checkups = checkups;
        this.ledgers = ledgers;
        this.documents = documents;
        this.contents = contents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Again(String check, CheckResult result) {}

    /** What a job of this kind made, also where a later move has made it out of date since. */
    public Optional<byte[]> of(Job job) {
        return job.outcome().get(CONTENT) instanceof String content
                ? Optional.of(contents.get(content))
                : Optional.empty();
    }

    /** The document as things stand now, if it was made already. */
    public Optional<byte[]> made(CheckHead check, Format format) {
        return documents.find(check.id(), format.name(), stamp(check, format)).map(contents::get);
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.PAPERS;
    }

    @Override
    public void run(Job job, Progress progress) {
        CheckHead check =
                checks.head(String.valueOf(job.payload().get("check"))).orElseThrow();
        Format format = Format.of(String.valueOf(job.payload().get("format")));
        String stamp = stamp(check, format);
        CheckResult result = again(check, progress);
        progress.at("生成文档", 0, 0);
        String content = contents.put(write(check, format, result));
        transaction.executeWithoutResult(status -> {
            documents.add(check.id(), format.name(), stamp, content);
            claims.end(job, Job.State.DONE, Json.object(CONTENT, content));
        });
    }

    private CheckResult again(CheckHead check, Progress progress) {
        Again known = last.get();
        if (known != null && known.check().equals(check.id())) {
            return known.result();
        }
        CheckResult result = checkups.run(check, progress);
        progress.at("核对结果", 0, 0);
        String kept = new String(checks.result(check.id()), java.nio.charset.StandardCharsets.UTF_8);
        if (check.checkedAt() == null || !isSame(ResultJson.write(result, check.checkedAt()), kept)) {
            throw new ProblemsException(
                    check.name() + " " + check.year() + " 年的检查",
                    "按保存的数据和规则重新检查,结果与保存的不一致,没有生成文档。检查时的程序可能与现在的(" + Engine.name() + ")不同,请重新检查后再下载。");
        }
        last = new SoftReference<>(new Again(check.id(), result));
        return result;
    }

    /** Whatever program it was made by: an upgrade that changes no word of the result is none for its documents. */
    private static boolean isSame(String again, String kept) {
        return unsigned(again).equals(unsigned(kept));
    }

    private static String unsigned(String result) {
        return ENGINE.matcher(result).replaceFirst("");
    }

    private byte[] write(CheckHead check, Format format, CheckResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (format) {
                case XLSX -> Workbooks.write(result, ledger(check, result), bytes);
                case DOCX -> Letters.write(result, ledger(check, result), day(check), bytes);
                case HTML -> Page.write(result, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A check that the county's ledger did not take has a ledger of its own. */
    private Ledger ledger(CheckHead check, CheckResult result) {
        return check.ledgerTo() == null
                ? Ledger.of(result, day(check))
                : ledgers.asOf(check.code(), check.name(), version(check));
    }

    private long version(CheckHead check) {
        return checks.nextOfLedger(check).map(CheckHead::ledgerFrom).orElseGet(() -> ledgers.version(check.code()));
    }

    /** Today, or for an earlier check the day until which its ledger stood. */
    private LocalDate day(CheckHead check) {
        return checks.nextOfLedger(check)
                .map(CheckHead::checkedAt)
                .map(until -> LocalDate.ofInstant(until, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** What a document was made from, beyond its check: for one with the ledger, its version and the day. */
    private String stamp(CheckHead check, Format format) {
        if (format == Format.HTML) {
            return "-";
        }
        long version = check.ledgerTo() == null ? -1 : version(check);
        return version + " " + day(check);
    }
}
