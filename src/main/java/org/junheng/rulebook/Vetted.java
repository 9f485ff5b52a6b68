package org.junheng.rulebook;

/**
 * The two texts that grow while a rule file is read: what Drools is given, and what Drools must make of it. A line that
 * was not understood goes into neither, so that line numbers stay and nothing unread reaches Drools.
 */
final class Vetted {

    private final StringBuilder guarded = new StringBuilder();
    private final StringBuilder rendered = new StringBuilder();
    private String pattern = "";

    /** A comment, an empty line, or one that is a problem. */
    void blank() {
        guarded.append('\n');
    }

    /** A line that Drools reads as it stands. */
    void asIs(String line) {
        guarded.append(line).append('\n');
        rendered.append(pattern).append(line);
        pattern = "";
    }

    /** A sentence; as Drools does, a condition goes between the brackets of the pattern before it. */
    void sentence(String line, Sentence.Said said) {
        guarded.append(line).append('\n');
        if (said.meaning().isSubject()) {
            pattern += said.drl();
        } else if (said.meaning().isCondition() && pattern.endsWith(")")) {
            String open = pattern.substring(0, pattern.length() - 1).strip();
            pattern = open + (open.endsWith("(") ? "" : ", ") + said.drl() + ")";
        } else {
            rendered.append(said.drl());
        }
    }

    String guarded() {
        return guarded.toString();
    }

    String rendered() {
        return rendered.toString();
    }
}
