package org.junheng.facts.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Parses a JSON carrier. Only this class knows Jackson, so that reading csv never loads it. */
final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    static Map<String, Object> read(NamedFile file) throws Unreadable {
        byte[] bytes = file.content().read();
        Magic.refuseOther(bytes);
        Object root = parse(Encoding.decode(bytes));
        if (!(root instanceof Map<?, ?> map)) {
            throw new Unreadable("不是一个 JSON 对象。应为 {\"区县\": {…}, \"学校\": [{…}, …]}。");
        }
        Map<String, Object> county = new LinkedHashMap<>();
        map.forEach((key, value) -> county.put(String.valueOf(key), value));
        return county;
    }

    private static Object parse(String text) throws Unreadable {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            String message = String.valueOf(e.getOriginalMessage());
            TokenStreamLocation location = e.getLocation();
            String line = location == null ? "" : "第" + location.getLineNr() + "行 第" + location.getColumnNr() + "列";
            throw new Unreadable(
                    message.startsWith("Duplicate")
                            ? line + " 的键 " + quoted(message) + " 重复。同一对象里每个键只能写一次。"
                            : "不是可读的 JSON(" + line + " 附近)。请检查括号、逗号和引号是否成对。");
        } catch (StackOverflowError e) {
            throw new Unreadable("不是可读的 JSON(嵌套过深)。");
        }
    }

    private static String quoted(String message) {
        return Text.quote(message.replaceFirst("(?s)^[^\"']*[\"'](.*)[\"'].*$", "$1"));
    }
}
