package org.junheng.web.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that a program sent, before anything is asked of it; {@link Fields} reads it. A controller gets it by naming it as
 * a parameter.
 *
 * @param twice names that the outer object has more than once: which of the values was meant, nobody knows
 */
public record Body(JsonNode tree, Set<String> twice) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public Body {
        twice = Set.copyOf(twice);
    }

    /** @throws Illegible if it is no JSON in UTF-8 */
    static Body of(byte[] sent) {
        String text = decoded(sent);
        try {
            return text.isBlank() ? new Body(JSON.missingNode(), Set.of()) : new Body(JSON.readTree(text), twice(text));
        } catch (JacksonException e) {
            throw new Illegible("", "正文不是能读的 JSON" + near(e) + "。请检查引号、逗号和括号。");
        }
    }

    /** Whether nothing was sent. */
    public boolean isEmpty() {
        return tree.isMissingNode();
    }

    private static String near(JacksonException e) {
        @Nullable TokenStreamLocation at = e.getLocation();
        return at == null ? "" : "(第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列附近)";
    }

    private static String decoded(byte[] sent) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Illegible("", "正文不是 UTF-8。请把 JSON 按 UTF-8 编码后再发送。");
        }
    }

    private static Set<String> twice(String text) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        int depth = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 1 && !seen.add(parser.currentName())) {
                    twice.add(parser.currentName());
                }
            }
        }
        return twice;
    }
}
