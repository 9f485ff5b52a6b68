package org.junheng.rectify.ledger.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** A place in a tree that is read, and what stands there. Each of its readings is refused, with the place, where it is something else. */
record Twig(String place, @Nullable Object value) {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,34}(\\.[0-9]{1,34})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A value of an object, which is there even if it is null. */
    Twig at(String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw isNo("一组带名称的内容");
        }
        if (!map.containsKey(name)) {
            throw new ProblemsException(place, "缺少 " + name + "。");
        }
        return new Twig(place + "/" + name, map.get(name));
    }

    <T> @Nullable T orNull(Function<Twig, T> reading) {
        return value == null ? null : reading.apply(this);
    }

    <T> List<T> list(Function<Twig, T> reading) {
        if (!(value instanceof List<?> elements)) {
            throw isNo("列表");
        }
        List<T> read = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            read.add(reading.apply(new Twig(place + "/" + i, elements.get(i))));
        }
        return read;
    }

    String text() {
        if (!(value instanceof String text)) {
            throw isNo("文字");
        }
        return text;
    }

    /** A plain decimal, as text. */
    String amount() {
        if (!(value instanceof String text) || !AMOUNT.matcher(text).matches()) {
            throw isNo("写成文字的数,例如 \"682.5\"");
        }
        return text;
    }

    boolean truth() {
        if (!(value instanceof Boolean truth)) {
            throw isNo("true 或 false");
        }
        return truth;
    }

    int whole() {
        boolean isWhole = value instanceof Integer
                || value instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
        if (!isWhole || !(value instanceof Number number)) {
            throw isNo("整数");
        }
        return number.intValue();
    }

    LocalDate day() {
        try {
            if (value instanceof String text && DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw isNo("日期,例如 2030-06-30");
        }
        throw isNo("日期,例如 2030-06-30");
    }

    /** One of a type's constants, by its name. */
    <E extends Enum<E>> E one(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> isNo(String.join(
                                "、",
                                Stream.of(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()) + " 之一"));
    }

    ProblemsException isNo(String expected) {
        return new ProblemsException(place, "\"" + Plain.text(String.valueOf(value)) + "\" 不是" + expected + "。");
    }
}
