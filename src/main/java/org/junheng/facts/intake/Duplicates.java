package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Steps;

/** What may stand only once: a school, a class, a person, a conclusion, a coefficient, a year. */
final class Duplicates {

    /**
     * What tells a sheet's rows apart.
     *
     * @param required items without which a row cannot be compared
     * @param optional items whose emptiness is a value of its own
     */
    private record Key(String sheet, List<String> required, List<String> optional) {

        List<String> all() {
            List<String> all = new ArrayList<>(required);
            all.addAll(optional);
            return all;
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("学校", List.of("学校标识码"), List.of()),
            new Key("班级", List.of("学校标识码", "学段", "年级", "班名"), List.of()),
            new Key("人员", List.of("人员编号"), List.of()),
            new Key("佐证", List.of("项目"), List.of("学校标识码")),
            new Key("校际均衡", List.of("学段", "指标"), List.of("标准")),
            new Key("质量监测", List.of("学科"), List.of()),
            new Key("历年", List.of("年度"), List.of()));

    private Duplicates() {}

    static void check(Sheets sheets, Reading reading, Steps steps) {
        for (Key key : KEYS) {
            Map<List<String>, ReadRow> seen = new HashMap<>();
            for (ReadRow row : sheets.of(key.sheet())) {
                steps.still();
                List<String> id = id(key, row);
                ReadRow earlier = id == null ? null : seen.putIfAbsent(id, row);
                if (id != null && earlier != null) {
                    tell(key, id, row, earlier, reading);
                }
            }
        }
    }

    private static @Nullable List<String> id(Key key, ReadRow row) {
        List<String> id = new ArrayList<>();
        for (String item : key.all()) {
            String text = row.text(item);
            boolean needed = key.required().contains(item) || !row.isBlank(item);
            if (text == null && needed) {
                return null;
            }
            id.add(text == null ? "" : text);
        }
        return id;
    }

    private static void tell(Key key, List<String> id, ReadRow row, ReadRow earlier, Reading reading) {
        String item = key.required().get(0);
        String all =
                String.join("/", id.stream().filter(part -> !part.isEmpty()).toList());
        reading.wrong(
                row.place(item),
                String.join("/", key.all()),
                Text.quote(all) + " 重复,与 " + earlier.row().at() + " 相同。应各不相同,请改正或删去一行。");
    }
}
