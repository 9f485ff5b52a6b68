package org.junheng.web.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junheng.shared.Problems;
import org.junheng.store.Missing;
import org.junheng.store.Token;
import org.junheng.store.Tokens;
import org.junheng.web.problem.Body;
import org.junheng.web.problem.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs that had better not keep a password. */
@RestController
@RequestMapping("/api/tokens")
class TokensApi {

    private static final int DAYS = 30;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_NOTE = 100;

    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    /** For a password only: who could take a token for a token would never lose one. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> issue(Body sent, SignedIn who) {
        if (who.via() != SignedIn.Via.BASIC) {
            throw new AccessDeniedException("取令牌要用账号和密码(HTTP Basic),不能用另一个令牌或页面的登录。");
        }
        Problems problems = new Problems();
        String note = "";
        int days = DAYS;
        if (!sent.isEmpty()) {
            Fields body = new Fields(sent, Set.of("note", "days"), problems);
            note = body.text("note");
            days = body.days("days", DAYS, MOST_DAYS);
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add("note", "备注太长。最多 " + LONGEST_NOTE + " 个字。");
        }
        problems.throwIfAny();
        Token.Issued issued = tokens.issue(who.account(), Token.Kind.API, note, Duration.ofDays(days));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("token", issued.secret());
        json.put("expires", issued.token().expires().toString());
        return json;
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(SignedIn who) {
        Token token = who.token();
        if (token == null || who.via() != SignedIn.Via.BEARER) {
            throw new Missing("这次调用没有用令牌,没有可撤销的。请带上要撤销的令牌(Authorization: Bearer …)。");
        }
        tokens.revoke(token.hash());
    }
}
