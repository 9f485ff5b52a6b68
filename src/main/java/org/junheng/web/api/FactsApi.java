package org.junheng.web.api;

import static java.util.stream.Collectors.joining;
import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Note;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Account;
import org.junheng.store.CountyList;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Missing;
import org.junheng.store.Scope;
import org.junheng.web.Attachment;
import org.junheng.work.Desk;
import org.junheng.work.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Figures that a county hands in. */
@RestController
@RequestMapping("/api/facts")
class FactsApi {

    /** The nation has 2,895. */
    private static final int MOST = 5_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Desk desk;
    private final Facts facts;
    private final CountyList counties;

    FactsApi(Desk desk, Facts facts, CountyList counties) {
        this.desk = desk;
        this.facts = facts;
        this.counties = counties;
    }

    /**
     * Reads a file: 201 with the facts, 422 with all its problems. With {@code Prefer: respond-async} 202 with the job at once.
     */
    @PostMapping(consumes = "multipart/form-data")
    CompletableFuture<ResponseEntity<Map<String, Object>>> add(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            @AuthenticationPrincipal Account account) {
        if (files == null || files.isEmpty()) {
            throw new ProblemsException("file", "没有收到文件。请用 multipart/form-data 的 file 字段上传 xlsx、xls、zip 或 json 文件。");
        }
        if (files.size() > 1) {
            throw new ProblemsException("file", "一次只能上传一个文件,收到了 " + files.size() + " 个。请分次上传,或放在一个 zip 中。");
        }
        MultipartFile file = files.get(0);
        String name = file.getOriginalFilename();
        String id = desk.importFile(name == null ? "" : name, file, account);
        if (prefer.contains("respond-async")) {
            return CompletableFuture.completedFuture(JobsApi.accepted(desk.job(id, account)));
        }
        return desk.ended(id, LONGEST).thenApply(job -> read(job, account));
    }

    private ResponseEntity<Map<String, Object>> read(Job job, Account account) {
        if (job.state() != Job.State.DONE) {
            throw refused(job);
        }
        FactsHead head = head(String.valueOf(job.outcome().get("facts")), account);
        return ResponseEntity.created(URI.create("/api/facts/" + head.id())).body(whole(head));
    }

    private static RuntimeException refused(Job job) {
        if (!job.state().isEnd()) {
            return new org.junheng.store.Conflict("还没有读完,仍在后台进行(/api/jobs/" + job.id() + ")。");
        }
        if (Refusal.isForbidden(job)) {
            return new AccessDeniedException(sentence(job));
        }
        List<Problem> problems = JobsApi.problems(job);
        return new ProblemsException(problems.isEmpty() ? List.of(new Problem("", "已取消,没有读入。")) : problems);
    }

    /** Which county the file is of, and which it might have been. */
    private static String sentence(Job job) {
        String why = JobsApi.problems(job).stream().map(Problem::text).collect(joining());
        return job.payload().get("counties") instanceof List<?> counties && !counties.isEmpty()
                ? why + "本账号的区县是 " + counties.stream().map(String::valueOf).collect(joining("、")) + "。"
                : why;
    }

    /** What was handed in, the newest first. @param county code; without it the newest of each county's latest year */
    @GetMapping
    Map<String, Object> all(@RequestParam(defaultValue = "") String county, @AuthenticationPrincipal Account account) {
        if (county.isEmpty()) {
            return object("facts", list(counties.search(account, "", 0, MOST), FactsApi::tree));
        }
        Scope.toSee(account, county);
        return object("facts", list(facts.ofCounty(county), FactsApi::tree));
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable String id, @AuthenticationPrincipal Account account) {
        return whole(head(id, account));
    }

    /** The file as it came. */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, @AuthenticationPrincipal Account account) {
        FactsHead head = head(id, account);
        Scope.toHaveFilesOf(account, head.code());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(head.fileName()))
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .body(facts.file(id));
    }

    private FactsHead head(String id, Account account) {
        FactsHead head = facts.head(id).orElseThrow(() -> new Missing("没有这份数据。请核对编号。"));
        Scope.toSee(account, head.code());
        return head;
    }

    private Map<String, Object> whole(FactsHead head) {
        Map<String, Object> tree = tree(head);
        tree.put("notes", list(facts.notes(head.id()), FactsApi::note));
        return tree;
    }

    private static Map<String, Object> note(Note note) {
        return object("place", note.place(), "text", note.text());
    }

    private static Map<String, Object> tree(FactsHead head) {
        return object(
                "id", head.id(),
                "county", head.name(),
                "code", head.code(),
                "year", head.year(),
                "fingerprint", head.fingerprint(),
                "file", head.fileName(),
                "schools", head.schools(),
                "at", head.at().toString(),
                "by", head.by());
    }
}
