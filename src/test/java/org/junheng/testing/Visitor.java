package org.junheng.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without script: keeps cookies, follows redirects, fills in the forms of the page in front. */
public final class Visitor {

    private final Caller caller;
    private Document page = new Document("");

    Visitor(Caller caller) {
        this.caller = caller.keepingCookies();
    }

    /** What the browser would do without a page, with the same cookies. */
    public Caller caller() {
        return caller;
    }

    /** The page in front. */
    public Document page() {
        return page;
    }

    public Answer open(String path) {
        return followed(caller.get(path));
    }

    /**
     * Sends the form of the page in front that goes to this address, with its hidden fields.
     *
     * @throws IllegalStateException if the page has no such form
     */
    public Answer submit(String action, Map<String, String> fields) {
        Map<String, String> all = hidden(action);
        all.putAll(fields);
        return followed(caller.form(action, all));
    }

    /** The same of a form with a file. */
    public Answer upload(String action, String name, byte[] bytes) {
        return followed(caller.upload(action, name, bytes, hidden(action)));
    }

    private Map<String, String> hidden(String action) {
        Element form = page.select("form").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form to " + action + " in " + page));
        Map<String, String> hidden = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(one -> hidden.put(one.attr("name"), one.attr("value")));
        return hidden;
    }

    private Answer followed(Answer answer) {
        Answer last = answer;
        for (int hops = 0; hops < 5 && last.status() / 100 == 3; hops++) {
            last = caller.get(last.header("Location"));
        }
        page = last.page();
        return last;
    }
}
