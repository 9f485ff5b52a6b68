package org.junheng.shared;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 fingerprints, written {@code sha256:<hex>}. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * Of a set of named texts. Each name and text goes in with its length, so that no two sets share a form; line ends
     * and a byte order mark do not count, since editors and git change them without changing what is said.
     */
    public static String of(Map<String, String> texts) {
        MessageDigest digest = sha256();
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        sorted.forEach((name, text) -> {
            feed(digest, name);
            feed(digest, normalised(text));
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** The text with LF line ends and no byte order mark. */
    public static String normalised(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Hashes what is read through it. */
    public static DigestInputStream digesting(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    /** 64 hex digits. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
