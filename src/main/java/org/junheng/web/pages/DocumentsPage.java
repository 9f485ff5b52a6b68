package org.junheng.web.pages;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.work.Desk;
import org.junheng.work.Format;
import org.junheng.work.Papers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 文档: what can be taken away from a check. */
@Controller
class DocumentsPage {

    private static final int LISTED = 50;

    /** Waited for before a bar is shown instead. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private final Places places;
    private final Shown shown;
    private final Checks checks;
    private final Desk desk;
    private final Papers papers;

    DocumentsPage(Places places, Shown shown, Checks checks, Desk desk, Papers papers) {
        this.places = places;
        this.shown = shown;
        this.checks = checks;
        this.desk = desk;
        this.papers = papers;
    }

    /** @param check empty for the year's latest */
    @GetMapping("/documents")
    String documents(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String check,
            @AuthenticationPrincipal Account account,
            Model model) {
        Shown.Found found = shown.of(account, check, county, year, model);
        List<CheckHead> done = checks.ofCounty(found.place().code(), LISTED).stream()
                .filter(CheckHead::done)
                .toList();
        model.addAttribute("done", done);
        found.check()
                .ifPresent(head -> model.addAttribute(
                        "ledgerIsPast", checks.nextOfLedger(head).isPresent()));
        return "documents";
    }

    @GetMapping("/documents/{check}/json")
    ResponseEntity<byte[]> result(@PathVariable String check, @AuthenticationPrincipal Account account) {
        CheckHead head = places.done(check, account);
        return Downloads.of(name(head, "result.json"), MediaType.APPLICATION_JSON_VALUE, checks.result(check));
    }

    /** The file; or, while it is being made, the page with its bar. */
    @GetMapping("/documents/{check}/{word}")
    ResponseEntity<byte[]> document(
            @PathVariable String check, @PathVariable String word, @AuthenticationPrincipal Account account)
            throws InterruptedException {
        Format format = Format.of(word);
        CheckHead head = places.done(check, account);
        Optional<byte[]> made = papers.made(head, format);
        if (made.isEmpty()) {
            String job = desk.papers(head, format, account);
            made = papers.of(desk.await(job, SHORT));
            if (made.isEmpty()) {
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", "/jobs/" + job)
                        .build();
            }
        }
        return Downloads.of(name(head, format.fileName()), format.mediaType(), made.get());
    }

    private static String name(CheckHead check, String fileName) {
        return check.name() + "-" + check.year() + "-" + fileName;
    }
}
