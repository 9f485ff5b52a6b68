package org.junheng.web.api;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Conflict;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.junheng.store.Missing;
import org.junheng.store.Scope;
import org.junheng.web.Attachment;
import org.junheng.web.problem.Body;
import org.junheng.web.problem.Fields;
import org.junheng.work.Desk;
import org.junheng.work.Format;
import org.junheng.work.Papers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Checks: asked for, followed, read. */
@RestController
@RequestMapping("/api/checks")
class ChecksApi {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int LISTED = 100;
    private static final Set<String> ASKED = Set.of("facts", "standards");

    private final Desk desk;
    private final Checks checks;
    private final Jobs jobs;
    private final Papers papers;
    private final Events events;

    ChecksApi(Desk desk, Checks checks, Jobs jobs, Papers papers, Events events) {
        this.desk = desk;
        this.checks = checks;
        this.jobs = jobs;
        this.papers = papers;
        this.events = events;
    }

    /** @param body {facts, standards?}; without standards, or with none, by all that bind the county */
    @PostMapping
    ResponseEntity<Map<String, Object>> add(Body body, @AuthenticationPrincipal Account account) {
        Problems problems = new Problems();
        Fields fields = new Fields(body, ASKED, problems);
        String facts = fields.needed("facts", "没有写要检查的数据。应为 POST /api/facts 返回的 id。");
        List<String> standards = fields.texts("standards");
        problems.throwIfAny();
        String id = desk.check(facts, standards, account);
        return ResponseEntity.accepted()
                .location(URI.create("/api/checks/" + id))
                .body(object("id", id));
    }

    /** Newest first. */
    @GetMapping
    Map<String, Object> all(@RequestParam String county, @AuthenticationPrincipal Account account) {
        Scope.toSee(account, county);
        List<CheckHead> heads = checks.ofCounty(county, LISTED);
        Map<String, Job> asked = jobs.find(heads.stream().map(CheckHead::id).toList()).stream()
                .collect(Collectors.toMap(Job::id, job -> job));
        return object("checks", list(heads, head -> tree(head, Objects.requireNonNull(asked.get(head.id())))));
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable String id, @AuthenticationPrincipal Account account) {
        return tree(head(id, account), desk.job(id, account));
    }

    @PostMapping("/{id}/cancel")
    Map<String, Object> cancel(@PathVariable String id, @AuthenticationPrincipal Account account) {
        CheckHead head = head(id, account);
        desk.cancel(id, account);
        return tree(head, desk.job(id, account));
    }

    @GetMapping(path = "/{id}/events", produces = "text/event-stream")
    SseEmitter events(@PathVariable String id, @AuthenticationPrincipal Account account) {
        head(id, account);
        Events.Topic topic =
                new Events.Topic("check", id, job -> tree(checks.head(job.id()).orElseThrow(), job));
        return events.of(topic, desk.job(id, account), account);
    }

    @GetMapping("/{id}/result")
    ResponseEntity<byte[]> result(@PathVariable String id, @AuthenticationPrincipal Account account) {
        done(id, account);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(checks.resultHash(id))
                .body(checks.result(id));
    }

    /** Made when first asked for; with {@code Prefer: respond-async} 202 with the job while it is being made. */
    @GetMapping("/{id}/documents/{format}")
    CompletableFuture<ResponseEntity<?>> document(
            @PathVariable String id,
            @PathVariable("format") String word,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            @AuthenticationPrincipal Account account) {
        Format format = Format.of(word);
        CheckHead head = done(id, account);
        Optional<byte[]> made = papers.made(head, format);
        if (made.isPresent()) {
            return CompletableFuture.completedFuture(attached(head, format, made.get()));
        }
        String job = desk.papers(head, format, account);
        if (prefer.contains("respond-async")) {
            return CompletableFuture.completedFuture(JobsApi.accepted(desk.job(job, account)));
        }
        return desk.ended(job, LONGEST).thenApply(ended -> attached(head, format, made(ended)));
    }

    private static ResponseEntity<?> attached(CheckHead head, Format format, byte[] document) {
        String fileName = head.name() + "-" + head.year() + "-" + format.fileName();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(fileName))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .body(document);
    }

    private byte[] made(Job job) {
        if (job.state() == Job.State.FAILED) {
            throw new ProblemsException(JobsApi.problems(job));
        }
        return papers.of(job)
                .orElseThrow(() -> new Conflict("文档没有生成(" + job.state().word() + ")。请再试一次。"));
    }

    private CheckHead done(String id, Account account) {
        CheckHead head = head(id, account);
        if (!head.done()) {
            Job job = desk.job(id, account);
            throw new Conflict("检查" + job.state().word() + ",还没有结果。");
        }
        return head;
    }

    private CheckHead head(String id, Account account) {
        CheckHead head = checks.head(id).orElseThrow(() -> new Missing("没有这次检查。请核对编号。"));
        Scope.toSee(account, head.code());
        return head;
    }

    /** The contract knows four states: a check that was cancelled has failed, and says so. */
    private static Map<String, Object> tree(CheckHead head, Job job) {
        boolean cancelled = job.state() == Job.State.CANCELLED;
        return object(
                "id", head.id(),
                "state", cancelled ? Job.State.FAILED.name() : job.state().name(),
                "progress", job.percent(),
                "phase", job.phase(),
                "verdicts", head.done() ? head.verdicts() : null,
                "counts", head.done() ? head.counts() : null,
                "problems", cancelled ? List.of(object("place", "", "text", "已取消。")) : job.problems(),
                "facts", head.facts(),
                "county", head.name(),
                "code", head.code(),
                "year", head.year(),
                "rulebook", head.rulebook(),
                "standards", head.standards(),
                "checkedAt", head.checkedAt() == null ? null : head.checkedAt().toString(),
                "ledger", head.ledgerSaid());
    }
}
