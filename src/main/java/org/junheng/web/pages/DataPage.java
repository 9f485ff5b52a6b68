package org.junheng.web.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Role;
import org.junheng.store.Scope;
import org.junheng.work.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 数据: the template, the upload, and what was handed in. */
@Controller
class DataPage {

    /** Checks that are counted, back from the newest. */
    private static final int CHECKS = 500;

    private final Places places;
    private final Facts facts;
    private final Checks checks;
    private final Desk desk;
    private final TemplateFile template;

    DataPage(Places places, Facts facts, Checks checks, Desk desk, TemplateFile template) {
        this.places = places;
        this.facts = facts;
        this.checks = checks;
        this.desk = desk;
        this.template = template;
    }

    @GetMapping("/data")
    String data(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Account account,
            Model model) {
        Place place = places.of(account, county, year);
        List<FactsHead> heads = facts.ofCounty(place.code());
        Map<String, Long> counts = new HashMap<>();
        for (CheckHead check : checks.ofCounty(place.code(), CHECKS)) {
            if (check.done()) {
                counts.merge(check.facts(), 1L, Long::sum);
            }
        }
        model.addAttribute("place", place);
        model.addAttribute("heads", heads);
        model.addAttribute("counts", counts);
        model.addAttribute("mayUpload", account.is(Role.BUREAU));
        model.addAttribute("mayHaveFiles", account.mayHaveFilesOf(place.code()));
        return "data";
    }

    /** @param missing whether a form came without a file */
    @GetMapping("/data/upload")
    String form(
            @RequestParam(defaultValue = "") String missing, @AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("mayUpload", account.is(Role.BUREAU));
        model.addAttribute("missing", !missing.isEmpty());
        return "upload";
    }

    @PostMapping("/data")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Account account)
            throws IOException {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || file.isEmpty() || name == null) {
            return "redirect:/data/upload?missing=1";
        }
        return "redirect:/jobs/" + desk.importFile(name, file, account);
    }

    @GetMapping("/data/template.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        return Downloads.of("均衡填报模板.xlsx", Downloads.XLSX, template.content());
    }

    /** The file as it came. */
    @GetMapping("/data/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, @AuthenticationPrincipal Account account) {
        FactsHead head = places.facts(id, account);
        Scope.toHaveFilesOf(account, head.code());
        return Downloads.of(head.fileName(), "application/octet-stream", facts.file(id));
    }

    @PostMapping("/data/{id}/checks")
    String check(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> standard,
            @AuthenticationPrincipal Account account) {
        return "redirect:/jobs/" + desk.check(id, standard == null ? List.of() : standard, account);
    }
}
