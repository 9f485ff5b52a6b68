package org.junheng.work;

import org.junheng.store.Missing;

/** A document's format, as the API names it. */
public enum Format {
    XLSX("ledger.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("page.html", "text/html;charset=UTF-8");

    private final String fileName;
    private final String mediaType;

    Format(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws Missing for another word */
    public static Format of(String word) {
        for (Format format : values()) {
            if (format.name().equalsIgnoreCase(word)) {
                return format;
            }
        }
        throw new Missing("没有这种格式的文档。可用的有 xlsx、docx、html。");
    }
}
