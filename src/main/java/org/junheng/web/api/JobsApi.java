package org.junheng.web.api;

import static org.junheng.report.Json.object;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junheng.shared.Problem;
import org.junheng.store.Account;
import org.junheng.store.Job;
import org.junheng.work.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Work in the background: how far it is, and its end. */
@RestController
@RequestMapping("/api/jobs")
class JobsApi {

    private final Desk desk;
    private final Events events;

    JobsApi(Desk desk, Events events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable String id, @AuthenticationPrincipal Account account) {
        return tree(desk.job(id, account));
    }

    @GetMapping(path = "/{id}/events", produces = "text/event-stream")
    SseEmitter events(@PathVariable String id, @AuthenticationPrincipal Account account) {
        return events.of(new Events.Topic("job", id, JobsApi::tree), desk.job(id, account), account);
    }

    /** 409 if it has ended. */
    @PostMapping("/{id}/cancel")
    Map<String, Object> cancel(@PathVariable String id, @AuthenticationPrincipal Account account) {
        desk.cancel(id, account);
        return tree(desk.job(id, account));
    }

    /** For whoever does not wait: 202 with the job, and where it is. */
    static ResponseEntity<Map<String, Object>> accepted(Job job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + job.id()))
                .body(tree(job));
    }

    /** Why it failed. */
    static List<Problem> problems(Job job) {
        return job.problems().stream()
                .map(one -> new Problem(String.valueOf(one.get("place")), String.valueOf(one.get("text"))))
                .toList();
    }

    static Map<String, Object> tree(Job job) {
        return object(
                "id", job.id(),
                "kind", job.kind().name(),
                "title", job.title(),
                "state", job.state().name(),
                "progress", job.percent(),
                "phase", job.phase(),
                "facts", job.outcome().get("facts"),
                "problems", job.problems());
    }
}
