package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Job;
import org.junheng.store.Role;
import org.junheng.store.Trees;
import org.junheng.work.Desk;
import org.junheng.work.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Work in the background: a bar until its end, then what came of it, or what is wrong with the file. */
@Controller
class JobPage {

    private final Desk desk;
    private final Places places;
    private final Shown shown;
    private final Clock clock;

    JobPage(Desk desk, Places places, Shown shown, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping("/jobs/{id}")
    String job(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Job job = desk.job(id, account);
        boolean fragment = Fragments.isWanted(request, response);
        if (job.state() == Job.State.DONE && job.kind() != Job.Kind.PAPERS) {
            return left(result(job, account), fragment, response);
        }
        if (job.state().isEnd() && fragment) {
            response.setHeader("HX-Refresh", "true");
        }
        show(job, account, model);
        troubles(job, given, model);
        return fragment ? "job :: bar" : "job";
    }

    /** The bar alone, for a page that only mentions the job: it is read anew when the job has ended. */
    @GetMapping("/jobs/{id}/bar")
    String bar(
            @PathVariable String id,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response,
            Model model) {
        Job job = desk.job(id, account);
        if (job.state().isEnd()) {
            response.setHeader("HX-Refresh", "true");
        }
        show(job, account, model);
        return "job :: alone";
    }

    private void show(Job job, Account account, Model model) {
        model.addAttribute("job", job);
        model.addAttribute("pace", Pace.of(job, clock));
        model.addAttribute("mayUpload", account.is(Role.BUREAU));
        model.addAttribute("mayHaveFile", ExcerptPages.mayHaveFile(job, account));
        if (job.kind() == Job.Kind.CHECK) {
            CheckHead check = places.check(job.id(), account);
            model.addAttribute("check", check);
            model.addAttribute("place", places.of(check.code(), check.year()));
        }
        if (job.kind() == Job.Kind.PAPERS) {
            CheckHead check = places.check(Trees.text(job.payload(), "check"), account);
            model.addAttribute("check", check);
            model.addAttribute("place", places.of(check.code(), check.year()));
            model.addAttribute(FrameInterceptor.SECTION, "documents");
            model.addAttribute("format", Format.of(Trees.text(job.payload(), "format")));
        }
    }

    private static void troubles(Job job, Map<String, String> given, Model model) {
        Troubles troubles = Troubles.of(job);
        String sheet = given.getOrDefault("sheet", "");
        Query query = Query.of(
                "/jobs/" + job.id(),
                "sheet",
                troubles.sheets().containsKey(sheet) ? sheet : "",
                "page",
                given.getOrDefault("page", ""));
        model.addAttribute("troubles", troubles);
        model.addAttribute("sheets", troubles.sheets());
        model.addAttribute("groups", troubles.groups(query));
        model.addAttribute("paging", troubles.paging(query));
        model.addAttribute("query", query);
    }

    /** All problems in one file. */
    @GetMapping("/jobs/{id}/problems.csv")
    ResponseEntity<byte[]> problems(@PathVariable String id, @AuthenticationPrincipal Account account) {
        Job job = desk.job(id, account);
        return Downloads.of("问题清单.csv", "text/csv;charset=UTF-8", TroubleSheet.of(Troubles.of(job)));
    }

    private String result(Job job, Account account) {
        if (job.kind() == Job.Kind.IMPORT) {
            return "/data/" + Trees.text(job.outcome(), "facts");
        }
        CheckHead check = places.check(job.id(), account);
        return shown.address(check);
    }

    /** A script is told to leave the page; a browser is sent on. */
    private static String left(String address, boolean fragment, HttpServletResponse response) {
        if (!fragment) {
            return "redirect:" + address;
        }
        response.setHeader("HX-Redirect", address);
        return "job :: left";
    }

    @PostMapping("/jobs/{id}/cancel")
    String cancel(@PathVariable String id, @AuthenticationPrincipal Account account) {
        desk.cancel(id, account);
        return "redirect:/jobs/" + id;
    }
}
