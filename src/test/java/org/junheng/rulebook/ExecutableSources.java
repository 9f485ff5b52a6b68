package org.junheng.rulebook;

import java.util.List;

/** Lets the test of the second back end see what the first one compiles. */
public final class ExecutableSources {

    private ExecutableSources() {}

    /** The executable model hands the rule's context over by another name; nothing else differs. */
    public static List<String> drl(Rulebook rulebook, List<String> standards) {
        return rulebook.drl(standards).stream()
                .map(text -> text.replace("(drools", "(kcontext"))
                .toList();
    }
}
