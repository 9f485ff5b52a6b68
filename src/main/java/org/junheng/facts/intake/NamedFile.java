package org.junheng.facts.intake;

import java.util.Locale;
import org.junheng.shared.Plain;
import org.junheng.shared.Steps;

/**
 * A file of a folder or of a zip.
 *
 * @param name without folders
 */
record NamedFile(String name, Content content) {

    /** No file system has longer ones. */
    private static final int LONGEST_NAME = 255;

    /** The bytes, read when they are asked for. */
    interface Content {
        /** @throws Unreadable with the reason for people */
        byte[] read() throws Unreadable;
    }

    /**
     * A file that a stranger sent: of its name, the last part of a path by any system, without what no eye can see.
     *
     * @param bytes all of them
     */
    static NamedFile sent(String name, byte[] bytes) {
        String plain = Plain.text(name);
        int slash = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
        String last = plain.substring(slash + 1).strip();
        String shown = last.substring(Math.max(0, last.length() - LONGEST_NAME));
        return new NamedFile(shown.isEmpty() ? "上传的文件" : shown, () -> {
            Limits.checkFile(bytes.length);
            return bytes;
        });
    }

    /** The same file, told of whenever it is read: where there are many, that is often enough. */
    NamedFile watched(Steps steps) {
        return new NamedFile(name, () -> {
            steps.still();
            return content.read();
        });
    }

    /** The name's end in small letters, without the dot; empty if there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    String stem() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    boolean isCsv() {
        return extension().equals("csv");
    }

    boolean isJson() {
        return extension().equals("json");
    }

    boolean isWorkbook() {
        return switch (extension()) {
            case "xlsx", "xlsm", "xls" -> true;
            default -> false;
        };
    }

    boolean isZip() {
        return extension().equals("zip");
    }

    /** What systems and open programs leave beside people's files. */
    boolean isJunk() {
        return name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("Thumbs.db");
    }
}
