package org.junheng.facts.intake;

import java.util.Locale;

/**
 * A file of a folder or of a zip.
 *
 * @param name without folders
 */
record NamedFile(String name, Content content) {

    /** The bytes, read when they are asked for. */
    interface Content {
        /** @throws Unreadable with the reason for people */
        byte[] read() throws Unreadable;
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
