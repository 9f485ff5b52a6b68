package org.junheng.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A result's tree without the cells' addresses: where a row stood may differ, and nothing else. */
public final class Addresses {

    /** A pointer like /学校/3/小学学生数, or schools.csv!K14. */
    private static final Pattern ADDRESS = Pattern.compile("/.*|[a-z]+\\.csv![A-Z]+[0-9]+", Pattern.DOTALL);

    private Addresses() {}

    public static Object without(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> {
                if (!"at".equals(key)) {
                    copy.put(key, without(element));
                }
            });
            return copy;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(Addresses::without).toList();
        }
        return tree instanceof String text && ADDRESS.matcher(text).matches() ? "cell" : String.valueOf(tree);
    }
}
