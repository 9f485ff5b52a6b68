package org.junheng.facts.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.Nearest;

/** Codes that must name a school: main schools of campuses, and the schools of the other sheets. */
final class SchoolLinks {

    private static final String CODE = "学校标识码";
    private static final String MAIN = "主校标识码";

    private final Reading reading;
    private final Map<String, ReadRow> schools = new HashMap<>();

    private SchoolLinks(Sheets sheets, Reading reading) {
        this.reading = reading;
        for (ReadRow school : sheets.schools()) {
            String code = school.text(CODE);
            if (code != null) {
                schools.putIfAbsent(code, school);
            }
        }
    }

    static void check(Sheets sheets, Reading reading) {
        if (!reading.schoolsKnown()) {
            return;
        }
        SchoolLinks links = new SchoolLinks(sheets, reading);
        sheets.schools().forEach(links::checkMain);
        for (String sheet : sheets.names()) {
            if (!sheet.equals(CountyFacts.SCHOOLS)) {
                links.checkCodes(sheet, sheets.of(sheet));
            }
        }
    }

    private void checkMain(ReadRow campus) {
        String main = campus.text(MAIN);
        if (main == null) {
            return;
        }
        @Nullable ReadRow school = schools.get(main);
        if (main.equals(campus.text(CODE))) {
            reading.wrong(campus.place(MAIN), MAIN, Text.quote(main) + " 是本校自己。应为另一所主校的标识码;不是校区的请留空。");
        } else if (school == null) {
            reading.wrong(campus.place(MAIN), MAIN, unknown(main));
        } else if (school.text(MAIN) != null) {
            reading.wrong(
                    campus.place(MAIN), MAIN, Text.quote(main) + " 本身是校区(主校标识码 " + school.text(MAIN) + ")。应为主校的标识码。");
        }
    }

    private void checkCodes(String sheet, List<ReadRow> rows) {
        Optional<ReadRow> coded =
                rows.stream().filter(row -> row.text(CODE) != null).findFirst();
        if (schools.isEmpty() && coded.isPresent()) {
            reading.problem(coded.get().row().at(), "表 \"" + sheet + "\" 写有学校标识码,但没有表 \"学校\"。请补上这些学校,或删去。");
        } else {
            rows.forEach(this::checkCode);
        }
    }

    private void checkCode(ReadRow row) {
        String code = row.text(CODE);
        if (code != null && !schools.containsKey(code)) {
            reading.wrong(row.place(CODE), CODE, unknown(code));
        }
    }

    private String unknown(String code) {
        return Text.quote(code) + " 在表 \"学校\" 中没有。应为其中一所学校的标识码。"
                + Reading.didYouMean(schools.keySet().stream()
                        .filter(known -> Nearest.distance(code, known) == 1)
                        .sorted()
                        .findFirst());
    }
}
