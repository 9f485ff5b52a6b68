package org.junheng.web.pages.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Move;
import org.junheng.shared.Problem;

/**
 * The form of a move: it asks for what the move needs and for nothing else.
 *
 * @param typed what was typed into it before it was refused, by field
 * @param problems why it was refused; empty if it was not tried
 * @param key names the request, so that a form sent twice is one move
 */
record MoveForm(Move move, Entry entry, Map<String, String> typed, List<Problem> problems, String key) {

    static MoveForm fresh(Move move, Entry entry) {
        return new MoveForm(move, entry, Map.of(), List.of(), UUID.randomUUID().toString());
    }

    MoveForm refused(Map<String, String> given, List<Problem> why) {
        return new MoveForm(move, entry, given, why, key);
    }

    public List<String> needs() {
        return Stream.of(Move.Need.OWNER, Move.Need.NOTE, Move.Need.APPROVER, Move.Need.UNTIL)
                .filter(move::needs)
                .map(need -> need.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public boolean isTried() {
        return !problems.isEmpty();
    }

    /** Whether the field may stay empty. */
    public boolean isFree(String field) {
        return field.equals("until") && move == Move.REOPEN;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Why a field was refused; empty if it was not. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.place().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }

    /** Refusals of no single field. */
    public List<String> said() {
        List<String> needs = needs();
        return problems.stream()
                .filter(problem -> !needs.contains(problem.place()))
                .map(Problem::text)
                .toList();
    }

    public String label(String field) {
        return switch (field) {
            case "owner" -> "责任人";
            case "approver" -> "批准人";
            case "until" -> move == Move.EXEMPTION ? "豁免至" : "新的整改时限";
            default -> note();
        };
    }

    private String note() {
        return switch (move) {
            case PROGRESS -> "进展";
            case SUBMIT -> "整改情况";
            case EXTEND -> "延期理由";
            case EXEMPTION -> "豁免理由";
            case REOPEN -> "重开理由";
            default -> "说明";
        };
    }

    public String help(String field) {
        return switch (field) {
            case "owner" -> "姓名或岗位,例如 基建股股长。";
            case "approver" -> "批准这次" + move.word() + "的领导或会议。";
            case "until" -> until();
            default -> "";
        };
    }

    private String until() {
        return switch (move) {
            case EXTEND -> "应晚于现在的时限 " + entry.due() + "。";
            case EXEMPTION -> "豁免的最后一天;过了这一天自动转为待整改。";
            default -> "不填时按首选措施的期限计算。";
        };
    }

    /** What comes of it, in a sentence. */
    public String purpose() {
        return switch (move) {
            case START -> "明确责任人,状态变为“整改中”。";
            case ASSIGN -> "换一位责任人,状态不变。";
            case PROGRESS -> "记下做了什么,状态不变。";
            case SUBMIT -> "认为已经整改到位,等待下一次检查复核。";
            case EXTEND -> "经批准推迟整改时限。";
            case EXEMPTION -> "经批准暂不整改,例如学校将撤并。";
            case REOPEN -> "销号后发现并没有整改到位。相同的数据不能再次销号。";
            default -> "";
        };
    }

    /** The earliest day that makes sense; null where none is asked. */
    public @Nullable LocalDate earliest(LocalDate today) {
        LocalDate next = entry.due().plusDays(1);
        return move == Move.EXTEND && next.isAfter(today) ? next : today;
    }
}
