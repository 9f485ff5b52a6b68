package org.junheng.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A county of so many schools as csv, made by repeating the schools of a fixture county under other codes. */
public final class ManySchools {

    private static final List<String> BY_SCHOOL = List.of("classes", "rooms");
    private static final List<String> OF_COUNTY = List.of("county", "monitoring", "survey");

    private ManySchools() {}

    /** @return the folder */
    public static Path write(Path fixture, Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        List<String> schools = Files.readAllLines(fixture.resolve("schools.csv"));
        int originals = schools.size() - 1;
        List<String> rows = new ArrayList<>(List.of(schools.get(0)));
        for (int i = 0; i < count; i++) {
            rows.add(renamed(schools.get(1 + i % originals), i / originals));
        }
        Files.write(folder.resolve("schools.csv"), rows);
        Set<String> codes = rows.stream().map(ManySchools::code).collect(Collectors.toSet());
        for (String sheet : BY_SCHOOL) {
            Files.write(
                    folder.resolve(sheet + ".csv"),
                    repeated(fixture.resolve(sheet + ".csv"), codes, count / originals + 1));
        }
        for (String sheet : OF_COUNTY) {
            Files.copy(fixture.resolve(sheet + ".csv"), folder.resolve(sheet + ".csv"));
        }
        Files.write(folder.resolve("evidence.csv"), Files.readAllLines(fixture.resolve("evidence.csv")));
        return folder;
    }

    private static List<String> repeated(Path file, Set<String> codes, int rounds) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> rows = new ArrayList<>(List.of(lines.get(0)));
        for (int round = 0; round < rounds; round++) {
            for (String line : lines.subList(1, lines.size())) {
                String row = renamed(line, round);
                if (codes.contains(code(row))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String code(String row) {
        return row.substring(0, row.indexOf(','));
    }

    /** The first column is the school's code, whose first digit is a kind; the three after it tell the rounds apart. */
    private static String renamed(String row, int round) {
        return round == 0 ? row : row.charAt(0) + Integer.toString(500 + round) + row.substring(4);
    }

    /** @param code that the county has in it instead of the fixture's @return the files as a zip */
    public static byte[] zip(Path folder, String its, String code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                String text = Files.readString(file);
                zip.write((file.endsWith("county.csv") ? text.replace(its, code) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
