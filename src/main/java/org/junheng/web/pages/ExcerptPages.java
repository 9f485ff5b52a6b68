package org.junheng.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junheng.facts.Note;
import org.junheng.store.Account;
import org.junheng.store.Contents;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Job;
import org.junheng.store.Missing;
import org.junheng.store.Role;
import org.junheng.store.Scope;
import org.junheng.store.Trees;
import org.junheng.work.Desk;
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

    /**
     * Whether the file of an import is for the account: whose county it is may be unknown, as nothing could be read. Who sent
     * it has it as long as the counties are the same.
     */
    static boolean mayHaveFile(Job job, Account account) {
        String code = job.code();
        if (job.kind() != Job.Kind.IMPORT) {
            return false;
        }
        if (code != null) {
            return account.mayHaveFilesOf(code);
        }
        boolean own = job.account().equals(account.name())
                && account.counties().stream().toList().equals(job.payload().get("counties"));
        return account.is(Role.AUDITOR)
                || account.is(Role.BUREAU) && (own || account.counties().isEmpty());
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
            throw Scope.noFiles();
        }
        List<Trouble> all = Troubles.of(job).all();
        model.addAttribute("trouble", one(all, number));
        model.addAttribute("back", "/jobs/" + id + "?page=" + ((number - 1) / Troubles.SIZE + 1) + "#p" + number);
        String name = Trees.text(job.payload(), "name");
        model.addAttribute("copy", copy(id, name, () -> contents.get(Trees.text(job.payload(), "file")), all, number));
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
        model.addAttribute("trouble", one(all, number));
        model.addAttribute("place", places.of(head.code(), head.year()));
        model.addAttribute("back", "/data/" + id + "#notes");
        model.addAttribute("copy", copy(id, head.fileName(), () -> facts.file(id), all, number));
        return Fragments.isWanted(request, response) ? "excerpt :: copy" : "excerpt";
    }

    private Excerpts.Copy copy(String key, String fileName, Supplier<byte[]> file, List<Trouble> all, int number) {
        List<String> places = all.stream().map(Trouble::place).toList();
        return excerpts.of(new Excerpts.Sent(key, fileName, file, places), number);
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
