package org.junheng.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A county of 100 schools as csv, made by repeating the schools of a fixture county under other codes. */
final class HundredSchools {

    private static final int SCHOOLS = 100;
    private static final List<String> BY_SCHOOL = List.of("classes", "rooms");
    private static final List<String> OF_COUNTY = List.of("county", "monitoring", "survey");

    private HundredSchools() {}

    /** @return the folder */
    static Path write(Path fixture, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> schools = Files.readAllLines(fixture.resolve("schools.csv"));
        int originals = schools.size() - 1;
        List<String> rows = new ArrayList<>(List.of(schools.get(0)));
        for (int i = 0; i < SCHOOLS; i++) {
            rows.add(renamed(schools.get(1 + i % originals), i / originals));
        }
        Files.write(folder.resolve("schools.csv"), rows);
        List<String> codes = rows.stream().map(HundredSchools::code).toList();
        for (String sheet : BY_SCHOOL) {
            Files.write(
                    folder.resolve(sheet + ".csv"),
                    repeated(fixture.resolve(sheet + ".csv"), codes, SCHOOLS / originals + 1));
        }
        for (String sheet : OF_COUNTY) {
            Files.copy(fixture.resolve(sheet + ".csv"), folder.resolve(sheet + ".csv"));
        }
        Files.write(folder.resolve("evidence.csv"), Files.readAllLines(fixture.resolve("evidence.csv")));
        return folder;
    }

    private static List<String> repeated(Path file, List<String> codes, int rounds) throws IOException {
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

    /** The first column is the school's code; its second digit tells the rounds apart. */
    private static String renamed(String row, int round) {
        return round == 0 ? row : row.charAt(0) + Integer.toString(5 + round) + row.substring(2);
    }
}
