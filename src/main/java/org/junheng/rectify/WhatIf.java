package org.junheng.rectify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/** A county's facts as they would be with more or fewer of something: what a measure would do, to be checked again. */
public final class WhatIf {

    private static final String CODE = "学校标识码";
    private static final String MAIN = "主校标识码";
    /** Of a room that is built, its floor: larger than any rule asks. */
    private static final Ratio ROOM = Ratio.of(200);

    private WhatIf() {}

    /**
     * @param school code of the school that gets so many more (or loses, where the amount is negative); null for the county
     * @return empty if no figure could take the change, or one would fall below 0
     */
    public static Optional<CountyFacts> changed(
            CountyFacts facts, @Nullable String school, Things things, Ratio amount) {
        if (school == null) {
            return ofCounty(facts, things, amount);
        }
        if (things.sheet().equals("教室")) {
            return withRooms(facts, school, things, amount);
        }
        Set<String> sites = sites(facts, school);
        Predicate<Row> own = row -> sites.contains(String.valueOf(row.text(CODE)))
                && (things.name().isEmpty()
                        || row.figures().values().stream()
                                .anyMatch(figure -> figure.text().equals(things.name())));
        Optional<CountyFacts> changed = spread(facts, things.sheet(), own, things.items(), amount);
        return things.sheet().equals(CountyFacts.SCHOOLS) && amount.signum() < 0
                ? changed.map(less -> Staff.changed(less, own, things.items().get(0), amount))
                : changed;
    }

    /** Sums of school figures change at any school; the county's own figures in its row. */
    private static Optional<CountyFacts> ofCounty(CountyFacts facts, Things things, Ratio amount) {
        if (!things.sheet().equals(CountyFacts.COUNTY)) {
            return spread(facts, things.sheet(), row -> true, things.items(), amount);
        }
        Row county = facts.county();
        for (String item : things.items()) {
            Row changed = plus(county, item, amount);
            if (changed != null) {
                return Optional.of(new CountyFacts(changed, facts.sheets(), facts.notes(), facts.source()));
            }
        }
        return Optional.empty();
    }

    private static Optional<CountyFacts> withRooms(CountyFacts facts, String school, Things things, Ratio amount) {
        List<Row> rooms = new ArrayList<>(facts.rows("教室"));
        Set<String> sites = sites(facts, school);
        Predicate<Row> own = row -> sites.contains(String.valueOf(row.text(CODE)));
        boolean listed = rooms.stream().anyMatch(own);
        String counted = things.name() + "专用教室数";
        boolean reported =
                facts.rows(CountyFacts.SCHOOLS).stream().anyMatch(row -> own.test(row) && row.get(counted) != null);
        if (!listed && reported) {
            return spread(facts, CountyFacts.SCHOOLS, own, List.of(counted), amount);
        }
        for (int i = 0; i < amount.intValueExact(); i++) {
            Map<String, Figure> figures = new LinkedHashMap<>();
            figures.put(CODE, new Figure(school, ""));
            figures.put("类别", new Figure(things.name(), ""));
            figures.put("面积", new Figure(ROOM.toString(), ""));
            rooms.add(new Row("教室", "新建 " + (i + 1), figures));
        }
        return Optional.of(with(facts, "教室", rooms));
    }

    /** The codes of a school and of its campuses. */
    private static Set<String> sites(CountyFacts facts, String school) {
        Set<String> sites = new HashSet<>(Set.of(school));
        facts.rows(CountyFacts.SCHOOLS).stream()
                .filter(site -> school.equals(site.text(MAIN)))
                .forEach(site -> sites.add(site.require(CODE).text()));
        return sites;
    }

    /** More goes to the first row that reports the figure; less comes from the largest figures first. */
    static Optional<CountyFacts> spread(
            CountyFacts facts, String sheet, Predicate<Row> whose, List<String> items, Ratio amount) {
        List<Row> rows = new ArrayList<>(facts.rows(sheet));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String item : items) {
                Figure figure = rows.get(i).get(item);
                if (whose.test(rows.get(i)) && figure != null) {
                    places.add(new Place(i, item, figure.number()));
                }
            }
        }
        if (amount.signum() < 0) {
            places.sort(Comparator.comparing(Place::has).reversed());
        }
        Ratio left = amount;
        for (Place place : places) {
            Ratio part = left.signum() > 0 || left.negate().compareTo(place.has()) <= 0
                    ? left
                    : place.has().negate();
            Row changed = plus(rows.get(place.row()), place.item(), part);
            rows.set(place.row(), changed == null ? rows.get(place.row()) : changed);
            left = left.minus(part);
            if (left.isZero()) {
                return Optional.of(with(facts, sheet, rows));
            }
        }
        return Optional.empty();
    }

    private record Place(int row, String item, Ratio has) {}

    private static @Nullable Row plus(Row row, String item, Ratio amount) {
        Figure figure = row.get(item);
        if (figure == null) {
            return null;
        }
        Map<String, Figure> figures = new LinkedHashMap<>(row.figures());
        BigDecimal sum = new BigDecimal(figure.number().plus(amount).toString());
        figures.put(item, new Figure(sum.toPlainString(), figure.at()));
        return new Row(row.sheet(), row.at(), figures);
    }

    static CountyFacts with(CountyFacts facts, String sheet, List<Row> rows) {
        Map<String, List<Row>> sheets = new LinkedHashMap<>(facts.sheets());
        sheets.put(sheet, rows);
        return new CountyFacts(facts.county(), sheets, facts.notes(), facts.source());
    }

    /** The county as it would be with each school, campuses included, as its only one. */
    static Map<String, CountyFacts> eachAlone(CountyFacts facts) {
        Map<String, String> mains = new HashMap<>();
        facts.rows(CountyFacts.SCHOOLS).forEach(site -> {
            String code = site.require(CODE).text();
            mains.put(code, Objects.requireNonNullElse(site.text(MAIN), code));
        });
        Map<String, Map<String, List<Row>>> rows = new HashMap<>();
        facts.sheets()
                .forEach((sheet, all) -> all.forEach(row -> {
                    String main = mains.get(String.valueOf(row.text(CODE)));
                    if (main != null) {
                        rows.computeIfAbsent(main, none -> new LinkedHashMap<>())
                                .computeIfAbsent(sheet, none -> new ArrayList<>())
                                .add(row);
                    }
                }));
        Map<String, CountyFacts> alone = new HashMap<>();
        rows.forEach(
                (school, own) -> alone.put(school, new CountyFacts(facts.county(), own, List.of(), facts.source())));
        return alone;
    }
}
