package org.junheng.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems as a file that a spreadsheet opens, to be sorted there and handed on to schools. */
final class TroubleSheet {

    private TroubleSheet() {}

    /** Marked as UTF-8, as spreadsheets take it for the system's encoding otherwise. */
    static byte[] of(Troubles troubles) {
        Stream<String> head = Stream.of(line("序号", "文件或表", "位置", "问题", "怎么改"));
        Stream<String> rows = troubles.all().stream()
                .map(one -> line(Integer.toString(one.number()), one.sheet(), one.spot(), one.seen(), one.advice()));
        Stream<String> remarks = troubles.remarks().stream().map(remark -> line("", "", "", remark, ""));
        return Stream.of(head, rows, remarks)
                .flatMap(lines -> lines)
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
