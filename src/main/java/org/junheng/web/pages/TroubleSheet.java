package org.junheng.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems as a file that a spreadsheet opens, to be sorted there and handed on to schools. */
final class TroubleSheet {

    private TroubleSheet() {}

    /** Marked as UTF-8, as spreadsheets take it for the system's encoding otherwise. */
    static byte[] of(List<Trouble> troubles) {
        Stream<String> head = Stream.of(line("序号", "文件或表", "位置", "问题", "怎么改"));
        Stream<String> rows = troubles.stream()
                .map(one -> line(Integer.toString(one.number()), one.sheet(), one.spot(), one.seen(), one.advice()));
        return Stream.concat(head, rows)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(TroubleSheet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What came from a stranger's file is never a formula. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
