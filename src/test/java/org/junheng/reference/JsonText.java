package org.junheng.reference;

import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, strings, numbers, booleans and null as JSON. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value);
        return text.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            string(entry.getKey().toString());
            out.append(':');
            write(entry.getValue());
            before = ",";
        }
        out.append('}');
    }

    private void array(Iterable<?> list) {
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next());
            out.append(each.hasNext() ? ",\n" : "");
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
