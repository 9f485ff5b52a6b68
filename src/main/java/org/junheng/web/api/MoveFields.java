package org.junheng.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.shared.Problem;

/** Why the ledger refused a move, said of the fields that were sent: the ledger itself speaks of the entry. */
final class MoveFields {

    private static final Set<String> OWN = Set.of("note", "approver", "owner", "Idempotency-Key");

    private MoveFields() {}

    static List<Problem> named(List<Problem> refused, Request request) {
        List<Problem> named = new ArrayList<>(lacking(request));
        boolean isLacking = !named.isEmpty();
        for (Problem problem : refused) {
            if (OWN.contains(problem.place())) {
                named.add(problem);
            } else if (!isLacking || !problem.text().contains("缺少")) {
                named.add(new Problem(request.until() == null ? problem.place() : "until", problem.text()));
            }
        }
        return named.stream().sorted().toList();
    }

    private static List<Problem> lacking(Request request) {
        List<Problem> lacking = new ArrayList<>();
        for (Move.Need need : Move.Need.values()) {
            if (request.move().needs(need) && isLacking(need, request)) {
                String text = "\"" + request.move().word() + "\"缺少" + need.word() + "。请补充后再办理。";
                lacking.add(new Problem(need.name().toLowerCase(Locale.ROOT), text));
            }
        }
        return lacking;
    }

    private static boolean isLacking(Move.Need need, Request request) {
        return switch (need) {
            case NOTE -> isBlank(request.note());
            case APPROVER -> isBlank(request.approver());
            case OWNER -> isBlank(request.owner());
            // without one a reopened entry is due as its measure says
            case UNTIL -> request.until() == null && request.move() != Move.REOPEN;
            case ANSWER -> false;
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
