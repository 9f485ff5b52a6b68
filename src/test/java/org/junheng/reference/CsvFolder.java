package org.junheng.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a folder of UTF-8 CSV files, header row first, into the map that the evaluator takes. */
final class CsvFolder {

    private static final Map<String, String> SHEETS = Map.of(
            "schools", "学校",
            "classes", "班级",
            "rooms", "教室",
            "evidence", "佐证",
            "balance", "校际均衡",
            "monitoring", "质量监测",
            "survey", "满意度");

    private CsvFolder() {}

    static Map<String, Object> read(Path folder) throws IOException {
        Map<String, Object> county = new LinkedHashMap<>();
        county.put("区县", rows(folder.resolve("county.csv")).get(0));
        for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
            Path file = folder.resolve(sheet.getKey() + ".csv");
            if (Files.exists(file)) {
                county.put(sheet.getValue(), rows(file));
            }
        }
        return county;
    }

    static List<Map<String, Object>> rows(Path file) throws IOException {
        List<List<String>> lines = parse(Files.readString(file));
        List<Map<String, Object>> rows = new ArrayList<>(lines.size());
        List<String> header = lines.get(0);
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < line.size() && i < header.size(); i++) {
                if (!line.get(i).isBlank()) {
                    row.put(header.get(i).strip(), line.get(i).strip());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(take(cell));
            } else if (c == '\n') {
                line.add(take(cell));
                lines.add(line);
                line = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !line.isEmpty()) {
            line.add(take(cell));
            lines.add(line);
        }
        return lines;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
