package org.junheng.work;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junheng.report.Json;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Nearest;
import org.junheng.shared.Plain;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Conflict;
import org.junheng.store.Contents;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.junheng.store.Missing;
import org.junheng.store.Role;
import org.junheng.store.Rulebooks;
import org.junheng.store.Scope;
import org.springframework.core.io.InputStreamSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where work is asked for. What it answered for is kept: a job that has an id is done after any restart. */
@Component
public class Desk {

    private static final long POLL_MILLIS = 100;
    private static final int LONGEST_NAME = 200;

    private final Jobs jobs;
    private final Checks checks;
    private final Facts facts;
    private final Rulebooks rulebooks;
    private final Contents contents;
    private final Bell bell;
    private final Waiting waiting;
    private final TransactionTemplate transaction;

    Desk(
            Jobs jobs,
            Checks checks,
            Facts facts,
            Rulebooks rulebooks,
            Contents contents,
            Bell bell,
            Waiting waiting,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.checks = checks;
        this.facts = facts;
        this.rulebooks = rulebooks;
        this.contents = contents;
        this.bell = bell;
        this.waiting = waiting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Asks for a file to be read. Whose county it is shows only in it, so the job refuses what the account has no right to.
     *
     * @param fileName as the user named it
     * @param content gives the same bytes whenever it is opened; never held in memory as a whole
     * @return the job's id; its outcome is {facts}, or {problems}
     */
    public String importFile(String fileName, InputStreamSource content, Account by) {
        if (!by.is(Role.BUREAU)) {
            throw new AccessDeniedException("只有教育局账号(BUREAU)可以上传数据。需要时请联系管理员。");
        }
        String name = lastSegment(fileName);
        String file = contents.put(content);
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> jobs.add(
                id,
                Job.Kind.IMPORT,
                "读取 " + name,
                null,
                by.name(),
                Json.object(
                        "file",
                        file,
                        "name",
                        name,
                        "counties",
                        by.counties().stream().sorted().toList())));
        bell.ring();
        return id;
    }

    /**
     * Asks for a check by the active rulebook.
     *
     * @param standards ids; empty for all that bind the county
     * @return the check's id, which is its job's
     * @throws Missing for facts that are not there
     * @throws ProblemsException for a standard that is not there
     */
    public String check(String factsId, List<String> standards, Account by) {
        FactsHead head =
                facts.head(factsId).orElseThrow(() -> new Missing("没有编号为 " + Plain.text(factsId) + " 的数据。请先上传。"));
        Scope.toWorkOn(by, head.code());
        String fingerprint = rulebooks.active().orElseThrow(() -> new Conflict("还没有发布过规则,不能检查。"));
        Rulebook rulebook = rulebooks.rulebook(fingerprint);
        List<String> named = standards.stream().distinct().toList();
        known(named, rulebook);
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            jobs.add(
                    id,
                    Job.Kind.CHECK,
                    "检查 " + head.name() + " " + head.year() + " 年",
                    head.code(),
                    by.name(),
                    Json.object());
            checks.add(id, head, fingerprint, named);
        });
        bell.ring();
        return id;
    }

    private static void known(List<String> standards, Rulebook rulebook) {
        Problems problems = new Problems();
        for (String id : standards) {
            if (rulebook.standard(id).isEmpty()) {
                String near = Nearest.to(id, rulebook.standards())
                        .map(one -> "是否指 " + one + "?")
                        .orElse("");
                problems.add(
                        "standards",
                        "没有标准 \"" + Plain.text(id) + "\"。" + near + "可用的有 " + String.join("、", rulebook.standards())
                                + "。");
            }
        }
        problems.throwIfAny();
    }

    /**
     * Asks for a document of a check; one that is being made already is not asked for twice.
     *
     * @return the job's id
     */
    public String papers(CheckHead check, Format format, Account by) {
        var payload = Json.object("check", check.id(), "format", format.name());
        String id = transaction.execute(status -> jobs.unfinished(Job.Kind.PAPERS, payload)
                .orElseGet(() -> {
                    String fresh = UUID.randomUUID().toString();
                    String title = "生成 " + check.name() + " " + check.year() + " 年的 " + format.fileName();
                    jobs.add(fresh, Job.Kind.PAPERS, title, check.code(), by.name(), payload);
                    return fresh;
                }));
        bell.ring();
        return id;
    }

    /**
     * Ends a job that waits, and asks one that runs to end.
     *
     * @throws Conflict if it has ended
     */
    public void cancel(String jobId, Account by) {
        Job job = job(jobId, by);
        boolean own = job.account().equals(by.name());
        String code = job.code();
        if (!own && (code == null ? !(by.is(Role.BUREAU) && by.counties().isEmpty()) : !by.mayWorkOn(code))) {
            throw new AccessDeniedException("这项工作不由本账号取消。请由提出它的账号,或该区县教育局的账号取消。");
        }
        if (!jobs.cancel(jobId)) {
            throw new Conflict("这项工作已经结束,不能取消。");
        }
    }

    /** A job that the account may see. @throws Missing if there is none */
    public Job job(String id, Account by) {
        Job job = jobs.find(id).orElseThrow(() -> new Missing("没有编号为 " + Plain.text(id) + " 的工作。"));
        String code = job.code();
        boolean visible = job.account().equals(by.name()) || (code == null ? by.seesAll() : by.maySee(code));
        if (!visible) {
            throw new AccessDeniedException("这项工作不在本账号的范围内。需要查看时请联系管理员。");
        }
        return job;
    }

    /** The job when it has ended, or as it stands when the time is over; no thread waits for it. */
    public CompletableFuture<Job> ended(String id, Duration longest) {
        return waiting.ended(id, longest);
    }

    /** As {@link #ended}, on the caller's thread. */
    public Job await(String id, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            Job job = jobs.find(id).orElseThrow(() -> new Missing("没有编号为 " + Plain.text(id) + " 的工作。"));
            if (job.state().isEnd() || System.nanoTime() > end) {
                return job;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Names come from strangers' systems, some with a path. */
    private static String lastSegment(String fileName) {
        String plain = Plain.text(fileName.replace('\\', '/'));
        String last = plain.substring(plain.lastIndexOf('/') + 1).strip();
        String name = last.isEmpty() ? "未命名" : last;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
