package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.facts.Note;
import org.junheng.store.Account;
import org.junheng.store.Contents;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Missing;
import org.junheng.store.Role;
import org.junheng.store.Trees;
import org.junheng.web.account.Scope;
import org.junheng.work.Desk;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A copy of what stands around a cell that a problem or a note names: as a page, or as a part to be opened beneath it. */
@Controller
class ExcerptPages {

    private final Desk desk;
    private final Places places;
    private final Facts facts;
    private final Contents contents;
    private final Excerpts excerpts;

    ExcerptPages(Desk desk, Places places, Facts facts, Contents contents, Excerpts excerpts) {
        this.desk = desk;
        this.places = places;
        this.facts = facts;
        this.contents = contents;
        this.excerpts = excerpts;
    }

    /** Whether the file of an import is for the account: whose county it is may be unknown, as nothing could be read. */
    static boolean mayHaveFile(Job job, Account account) {
        String code = job.code();
        boolean own = account.is(Role.BUREAU) && job.account().equals(account.name());
        boolean ofAll = account.is(Role.AUDITOR)
                || account.is(Role.BUREAU) && account.counties().isEmpty();
        return job.kind() == Job.Kind.IMPORT && (own || (code == null ? ofAll : account.mayHaveFilesOf(code)));
    }

    @GetMapping("/jobs/{id}/problems/{number}")
    String ofProblem(
            @PathVariable String id,
            @PathVariable int number,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Job job = desk.job(id, account);
        if (!mayHaveFile(job, account)) {
            throw new AccessDeniedException("上传的原件只给本区县的教育局账号(BUREAU)和审计账号(AUDITOR)。需要时请联系管理员。");
        }
        List<Trouble> all = Troubles.of(job).all();
        Excerpts.Sent sent = new Excerpts.Sent(
                id,
                Trees.text(job.payload(), "name"),
                () -> contents.get(Trees.text(job.payload(), "file")),
                all.stream().map(Trouble::place).toList());
        model.addAttribute("back", "/jobs/" + id + "?page=" + ((number - 1) / Troubles.SIZE + 1) + "#p" + number);
        model.addAttribute("trouble", one(all, number));
        model.addAttribute("copy", excerpts.of(sent, number));
        return Fragments.isWanted(request, response) ? "excerpt :: copy" : "excerpt";
    }

    @GetMapping("/data/{id}/notes/{number}")
    String ofNote(
            @PathVariable String id,
            @PathVariable int number,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FactsHead head = places.facts(id, account);
        Scope.toHaveFilesOf(account, head.code());
        List<Trouble> all = notes(facts.notes(id));
        Excerpts.Sent sent = new Excerpts.Sent(
                id,
                head.fileName(),
                () -> facts.file(id),
                all.stream().map(Trouble::place).toList());
        model.addAttribute("place", places.of(head.code(), head.year()));
        model.addAttribute("back", "/data/" + id + "#notes");
        model.addAttribute("trouble", one(all, number));
        model.addAttribute("copy", excerpts.of(sent, number));
        return Fragments.isWanted(request, response) ? "excerpt :: copy" : "excerpt";
    }

    static List<Trouble> notes(List<Note> notes) {
        return IntStream.range(0, notes.size())
                .mapToObj(at ->
                        Trouble.of(at + 1, notes.get(at).place(), notes.get(at).text()))
                .toList();
    }

    private static Trouble one(List<Trouble> all, int number) {
        if (number < 1 || number > all.size()) {
            throw new Missing("没有第 " + number + " 个问题。请从问题表中重新点开。");
        }
        return all.get(number - 1);
    }
}
