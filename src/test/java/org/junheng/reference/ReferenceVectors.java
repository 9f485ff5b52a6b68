package org.junheng.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the reference against published figures (regulations 2.7). Usage: ReferenceVectors FOLDER-OF-PUBLISHED-CSV */
public final class ReferenceVectors {

    private static int failures;

    private ReferenceVectors() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        fiveSchools(CsvFolder.rows(folder.resolve("worked-cv-five-schools.csv")));
        split(CsvFolder.parse(Files.readString(folder.resolve("worked-split.csv"))));
        publishedBasic(CsvFolder.rows(folder.resolve("published-basic-balance.csv")));
        publishedQuality(CsvFolder.rows(folder.resolve("published-quality-balance.csv")));
        exactHits();
        System.out.println(failures == 0 ? "all vectors hold" : failures + " vectors fail");
        if (failures > 0) {
            System.exit(1);
        }
    }

    private static void fiveSchools(List<Map<String, Object>> rows) {
        List<Map<String, Object>> schools = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            schools.add(school("c" + schools.size(), "小学", row.get("students"), 0, row.get("books_total")));
        }
        Expected.Balance books = balance(evaluate(schools, List.of()), "小学", "生均图书册数");
        holds("five schools: mean", books.mean().startsWith("6.3344"));
        holds("five schools: weighted CV 0.5153, not 0.4888", books.cv().startsWith("0.5152"));
    }

    private static void split(List<List<String>> cells) {
        Map<String, String> of = new LinkedHashMap<>();
        cells.forEach(line -> of.put(line.get(0), line.get(1)));
        Object books = of.get("books_total");
        Object junior = of.get("junior_students_B");
        Expected result =
                evaluate(List.of(school("n", "九年一贯制学校", of.get("primary_students_A"), junior, books)), List.of());
        Ratio primaryMean = Ratio.of(of.get("primary_books")).over(Ratio.of(of.get("primary_students_A")));
        Ratio mean = Ratio.of(balance(result, "小学", "生均图书册数").mean());
        Ratio juniorMean = Ratio.of(balance(result, "初中", "生均图书册数").mean());
        holds(
                "split: 58.50 books per primary pupil",
                near(mean, Ratio.of(of.get("books_per_primary_student")), "0.01"));
        holds("split: primary books", near(mean, primaryMean, "0.01"));
        holds("split: junior is 1.1 of primary", near(juniorMean, mean.times(Ratio.of("1.1")), "1e-28"));
        holds(
                "split: one section alone has CV 0",
                balance(result, "小学", "生均图书册数").cv().equals("0"));
    }

    /** The composite is the plain mean of the eight published CVs, to the published third decimal. */
    private static void publishedBasic(List<Map<String, Object>> rows) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            tables.computeIfAbsent(row.get("county") + "|" + row.get("stage"), key -> new ArrayList<>())
                    .add(row);
        }
        tables.forEach((name, table) -> {
            String stage = table.get(0).get("stage").toString();
            Expected.Balance composite = balance(evaluate(List.of(), table), stage, "综合差异系数");
            Ratio published = Ratio.of(table.get(0).get("composite_cv").toString());
            holds(name + " " + composite.cv(), near(Ratio.of(composite.cv()), published, "0.0011"));
            Ratio limit = Ratio.of(composite.limit());
            boolean met = published.compareTo(limit) <= 0;
            holds(name + " outcome", composite.outcome() == Outcome.when(met));
        });
        System.out.println(tables.size() + " published composites");
    }

    private static void publishedQuality(List<Map<String, Object>> rows) {
        for (Map<String, Object> row : rows) {
            Ratio cv = Ratio.of(row.get("sd").toString())
                    .over(Ratio.of(row.get("mean").toString()));
            holds(
                    row.get("indicator") + ": SD ÷ mean",
                    near(cv, Ratio.of(row.get("cv").toString()), "0.000001"));
        }
        Expected result = evaluate(List.of(), rows);
        for (Map<String, Object> row : rows) {
            String indicator = row.get("indicator").toString();
            Expected.Balance balance = balance(result, "gy-2017", "小学", indicator);
            boolean backbone = indicator.equals("每百名学生拥有县级以上骨干教师数");
            holds(indicator + " outcome", balance.outcome() == Outcome.when(!backbone));
            holds(indicator + " borderline", balance.borderline() == backbone);
        }
    }

    private static void exactHits() {
        for (String[] each : new String[][] {
            {"1500", "0.5"}, {"1501", "0.501"}, {"1650", "0.65"},
        }) {
            int high = Integer.parseInt(each[0]);
            List<Map<String, Object>> two =
                    List.of(school("a", "小学", 100, 0, high), school("b", "小学", 100, 0, 2000 - high));
            String cv = balance(evaluate(two, List.of()), "小学", "生均图书册数").cv();
            holds("two equal schools: CV " + cv, cv.equals(each[1]));
        }
        RootSum two = RootSum.ofSquare(Ratio.of(2));
        holds("√2", two.toPlain().equals("1.414213562373095048801688724209698"));
        RootSum close = RootSum.ofSquare(Ratio.of("2").plus(Ratio.of("1e-90"))).plus(RootSum.ofSquare(Ratio.of(3)));
        Ratio near = Ratio.of("3.146264369941972342329135065715570445512477129187328701232486");
        holds("√2 + √3 against a neighbour", close.compareTo(near) > 0);
        holds("2 ÷ 3", Ratio.of(2).over(3).toPlain().equals("0.6666666666666666666666666666666667"));
        holds(
                "1 ÷ 2^40 in full",
                Ratio.of(1).over(1L << 40).toPlain().equals("0.0000000000009094947017729282379150390625"));
    }

    private static Map<String, Object> school(String code, String type, Object primary, Object junior, Object books) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("学校标识码", code);
        row.put("学校名称", code);
        row.put("办学类型", type);
        row.put("举办者类型", "公办");
        row.put("城乡类型", "镇区");
        row.put("小学学生数", primary);
        row.put("初中学生数", junior);
        row.put("图书册数", books);
        return row;
    }

    private static Expected evaluate(List<Map<String, Object>> schools, List<Map<String, Object>> published) {
        List<Map<String, Object>> reported = new ArrayList<>();
        for (Map<String, Object> row : published) {
            reported.add(Map.of("学段", row.get("stage"), "指标", row.get("indicator"), "差异系数", row.get("cv")));
        }
        Map<String, Object> county = Map.of("区县名称", "甲县", "区县代码", "990101", "年度", 2023);
        return ReferenceEvaluator.evaluate(
                Map.of("区县", county, "学校", schools, "校际均衡", reported), List.of("gy-2017", "gj-2012"), 2023);
    }

    private static Expected.Balance balance(Expected result, String stage, String indicator) {
        return balance(result, "gj-2012", stage, indicator);
    }

    private static Expected.Balance balance(Expected result, String standard, String stage, String indicator) {
        return result.balance().stream()
                .filter(row -> row.standard().equals(standard)
                        && row.stage().equals(stage)
                        && row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static boolean near(Ratio one, Ratio other, String tolerance) {
        Ratio difference = one.minus(other);
        Ratio distance = difference.signum() < 0 ? Ratio.ZERO.minus(difference) : difference;
        return distance.compareTo(Ratio.of(tolerance)) <= 0;
    }

    private static void holds(String what, boolean is) {
        if (!is) {
            failures++;
            System.out.println("FAILS: " + what);
        }
    }
}
