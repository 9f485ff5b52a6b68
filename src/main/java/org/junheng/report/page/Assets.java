package org.junheng.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The page's own style and scripts, and the policy that lets a browser run these and no others. */
final class Assets {

    private static final String CHARTS = "META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

    static final Map<String, Object> TREE = tree();

    private Assets() {}

    private static Map<String, Object> tree() {
        String style = text("page/page.css");
        String charts = text(CHARTS);
        String script = text("page/page.js");
        return Map.of("style", style, "charts", charts, "script", script, "policy", policy(style, charts, script));
    }

    /** Attributes are let through: the charts write style attributes, and no markup ever comes from data. */
    private static String policy(String style, String charts, String script) {
        return "default-src 'none'; script-src " + hash(charts) + " " + hash(script) + "; style-src 'unsafe-inline'; "
                + "style-src-elem " + hash(style) + "; style-src-attr 'unsafe-inline'; img-src data:; "
                + "base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the line ends that a browser sees: it hashes what it parsed. */
    private static String text(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
