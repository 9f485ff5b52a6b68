package org.junheng.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Limit;

/** Resolves a limit as a rule writes it to the number that holds for a subject in a year. */
final class Limits {

    private final County county;
    private final int year;

    Limits(County county, int year) {
        this.county = county;
        this.year = year;
    }

    /**
     * @param value null where the county's figure that is the limit is missing
     * @param text as written
     */
    record Resolved(@Nullable Ratio value, String text, List<Input> inputs, List<String> missing) {

        static Resolved of(String number) {
            return new Resolved(Ratio.of(number), number, List.of(), List.of());
        }

        Ratio known() {
            if (value == null) {
                throw new IllegalStateException("missing: " + missing);
            }
            return value;
        }
    }

    /** Empty where nothing is required in that year. */
    Optional<Resolved> resolve(String written, Subject subject) {
        Limit limit = parse(written);
        if (limit instanceof Limit.Plain plain) {
            return Optional.of(Resolved.of(plain.number()));
        }
        if (limit instanceof Limit.ByYear byYear) {
            return byYear.in(year).map(Resolved::of);
        }
        if (limit instanceof Limit.ByStage byStage) {
            return Optional.of(Resolved.of(forStage(byStage, subject)));
        }
        if (limit instanceof Limit.ByProjectYear byYear) {
            return ofProjectYear(byYear);
        }
        return Optional.of(item(((Limit.OfItem) limit).item()));
    }

    /** Empty before the programme's first year. */
    private Optional<Resolved> ofProjectYear(Limit.ByProjectYear limit) {
        Amount first = county.amount(Limit.FIRST_YEAR);
        if (!first.isKnown()) {
            return Optional.of(new Resolved(null, "", first.inputs(), first.missing()));
        }
        int nth = year - first.known().intValueExact() + 1;
        return limit.in(nth).map(text -> {
            boolean number = text.matches("[0-9.]+");
            Resolved own = number ? Resolved.of(text) : item(text);
            return new Resolved(own.value(), own.text(), Amount.joined(first.inputs(), own.inputs()), own.missing());
        });
    }

    Resolved item(String item) {
        Amount amount = county.amount(item);
        String text = amount.isKnown() ? amount.known().toString() : "";
        return new Resolved(amount.value(), text, amount.inputs(), amount.missing());
    }

    static Limit parse(String written) {
        return Limit.parse(written).orElseThrow(() -> new IllegalStateException("lint let a limit pass: " + written));
    }

    private static String forStage(Limit.ByStage limit, Subject subject) {
        String number = limit.numbers().get(key(limit, subject));
        if (number == null) {
            throw new IllegalStateException("no limit for " + subject);
        }
        return number;
    }

    private static String key(Limit.ByStage limit, Subject subject) {
        if (limit.numbers().containsKey("一贯制")) {
            School school = subject instanceof Section section ? section.school() : (School) subject;
            return school.has("小学") && school.has("初中") ? "一贯制" : "单一学段";
        }
        String stage = subject.getStage();
        if (stage != null) {
            return stage;
        }
        // a school's limit by stage: a school of 小学 only is judged as such, any other as 初中
        return subject instanceof School school && !school.has("初中") ? "小学" : "初中";
    }
}
