package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junheng.facts.intake.Intake;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits on new classes of Fuzhou (榕政综〔2011〕93号 三(二)1) by year and grade, on each and beside it. */
class NewClassSizesTest {

    private static final String SCHOOL = "3501210010";
    private static final int[] SIZES = {44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 64, 65, 66, 67};
    private static final int[] GRADES = {1, 2, 7, 8};
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(ints = {2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017})
    void each_year_has_its_own_limits(int year) {
        assertThat(tooLarge(year, year)).isEqualTo(expected(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2011, 2012, 2013, 2014, 2015, 2016, 2017})
    void limits_go_by_the_year_of_the_check_not_of_the_figures(int year) {
        assertThat(tooLarge(year - 1, year)).isEqualTo(expected(year));
    }

    /** Heads over the limit by the id of the finding; of FZ-1-M, whose limit itself is too many, heads above 65. */
    private static Map<String, Integer> expected(int year) {
        Map<String, Integer> expected = new TreeMap<>();
        for (int grade : GRADES) {
            for (int size : SIZES) {
                put(expected, "FZ-1", grade, size, grade == 1 ? firstGrade(year) : NO_LIMIT);
                put(expected, "FZ-1-J", grade, size, grade == 7 && year >= 2015 ? 50 : NO_LIMIT);
                if (year >= 2012 && size >= 66) {
                    expected.put(id("FZ-1-M", grade, size), size - 65);
                }
            }
        }
        return expected;
    }

    private static int firstGrade(int year) {
        return switch (year) {
            case 2010 -> NO_LIMIT;
            case 2011 -> 54;
            case 2012 -> 52;
            case 2013 -> 50;
            case 2014 -> 48;
            default -> 45;
        };
    }

    private static void put(Map<String, Integer> expected, String rule, int grade, int size, int most) {
        if (size > most) {
            expected.put(id(rule, grade, size), size - most);
        }
    }

    private static String id(String rule, int grade, int size) {
        return rule + "|" + SCHOOL + "/" + stage(grade) + "/" + grade + "/" + size + "|-";
    }

    private static String stage(int grade) {
        return grade < 7 ? "小学" : "初中";
    }

    private static Map<String, Integer> tooLarge(int yearOfFigures, int yearOfCheck) {
        int pupils = 2 * IntStream.of(SIZES).sum();
        Counties county = Counties.ofYear(yearOfFigures)
                .county("区县代码", "350121")
                .school(SCHOOL, "九年一贯制学校", "小学学生数", pupils, "初中学生数", pupils, "小学专任教师数", 90, "初中专任教师数", 90);
        for (int grade : GRADES) {
            for (int size : SIZES) {
                county.row("班级", "学校标识码", SCHOOL, "学段", stage(grade), "年级", grade, "班名", size, "学生数", size);
            }
        }
        var facts = Intake.fromMap(county.map(), "test", Counties.RULEBOOK);
        Map<String, Integer> heads = new TreeMap<>();
        new Checker(Counties.RULEBOOK)
                .outcomes(facts, Counties.applied(Counties.RULEBOOK, "fuzhou-2011"), yearOfCheck).stream()
                        .filter(one -> one.rule().id().startsWith("FZ-1"))
                        .filter(one -> one.status() == Status.NOT_MET)
                        .forEach(one -> heads.put(one.id(), heads(one)));
        return heads;
    }

    private static int heads(Outcome outcome) {
        Gap gap = outcome.gap();
        return gap == null ? 0 : Integer.parseInt(gap.amount());
    }
}
