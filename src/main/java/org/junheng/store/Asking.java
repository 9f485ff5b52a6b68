package org.junheng.store;

import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Request;
import org.junheng.shared.Plain;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;

/** Who asks for something, with texts of what length, and whether it was asked before. */
final class Asking {

    private static final int NOTE = 2000;
    private static final int NAME = 100;
    private static final int KEY = 100;

    private Asking() {}

    /** @throws ProblemsException if a text is too long for a ledger */
    static Request inNameOf(Account account, Request request) {
        Problems problems = new Problems();
        limit(problems, "note", "说明", request.note(), NOTE);
        limit(problems, "approver", "批准人", request.approver(), NAME);
        limit(problems, "owner", "责任人", request.owner(), NAME);
        problems.throwIfAny();
        return new Request(
                request.move(), account.name(), request.note(), request.approver(), request.until(), request.owner());
    }

    /** Of a department and a school's code. */
    static void names(String department, String school) {
        Problems problems = new Problems();
        limit(problems, "department", "部门名称", department, NAME);
        limit(problems, "school", "学校标识码", school, NAME);
        problems.throwIfAny();
    }

    static void note(String note) {
        Problems problems = new Problems();
        limit(problems, "note", "说明", note, NOTE);
        problems.throwIfAny();
    }

    private static void limit(Problems problems, String field, String name, @Nullable String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            problems.add(field, name + "有 " + text.codePointCount(0, text.length()) + " 个字,最多 " + most + " 个字。请写得简短些。");
        }
    }

    static void key(String key) {
        if (key.isBlank() || key.length() > KEY || !key.equals(Plain.text(key))) {
            throw new ProblemsException("Idempotency-Key", "应为 1 至 " + KEY + " 个看得见的字符。");
        }
    }

    /** The answer that was given: the entry as it was after that event. @throws Conflict if the key was another move's */
    static Kept again(Kept now, int n, Request request) {
        Event event = now.entry().events().get(n - 1);
        boolean same = event.move() == request.move()
                && event.by().equals(Plain.text(request.by()).strip())
                && event.note().equals(Plain.text(request.note()).strip());
        if (!same) {
            throw new Conflict("这个 Idempotency-Key 已经用于本条目的另一次办理(" + event.on() + " "
                    + event.move().word() + ")。另一次办理请换一个。");
        }
        Entry then = new Entry(now.entry().matter(), now.entry().events().subList(0, n));
        return new Kept(now.code(), now.county(), then, now.times().subList(0, n));
    }
}
