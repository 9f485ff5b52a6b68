package org.junheng.report;

import java.util.Objects;

/** What made a result: this program's version and the rule engine's. */
public final class Engine {

    private Engine() {}

    public static String name() {
        return "Junheng " + version(Engine.class, "0.1.0") + ", Drools " + version(org.kie.api.KieBase.class, "10.2.0");
    }

    /** Versions stand in the jars' manifests; the fall-back serves runs from class folders. */
    private static String version(Class<?> of, String otherwise) {
        return Objects.requireNonNullElse(of.getPackage().getImplementationVersion(), otherwise);
    }
}
