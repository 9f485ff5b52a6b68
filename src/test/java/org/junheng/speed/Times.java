package org.junheng.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.testing.Answer;

/** How long pages took, from the call to the last byte, and whatever was no answer. */
final class Times {

    private final Map<String, List<Double>> millis = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();

    /** A call that ends with an answer. */
    interface Call {
        Answer answer();
    }

    Answer take(String page, Call call) {
        long start = System.nanoTime();
        Answer answer = call.answer();
        add(page, (System.nanoTime() - start) / 1e6, answer.status());
        return answer;
    }

    private synchronized void add(String page, double took, int status) {
        millis.computeIfAbsent(page, one -> new ArrayList<>()).add(took);
        if (status != 200) {
            error(page + " " + status);
        }
    }

    synchronized void error(String what) {
        errors.merge(what, 1, Integer::sum);
    }

    synchronized int errors() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of a page's calls, or of all. */
    synchronized double percentile(String page, double share) {
        List<Double> sorted = millis.entrySet().stream()
                .filter(one -> page.isEmpty() || one.getKey().equals(page))
                .flatMap(one -> one.getValue().stream())
                .sorted()
                .toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    synchronized void print(String who) {
        System.out.println(who);
        for (String page : millis.keySet()) {
            line(page, page, millis.get(page).size());
        }
        line("", "all", millis.values().stream().mapToInt(List::size).sum());
        System.out.println("  errors: " + (errors.isEmpty() ? "none" : errors));
    }

    private void line(String page, String name, int calls) {
        System.out.printf(
                "  %-28s %5d calls  p50 %6.0f ms  p95 %6.0f ms  max %6.0f ms%n",
                name, calls, percentile(page, 0.5), percentile(page, 0.95), percentile(page, 1));
    }
}
