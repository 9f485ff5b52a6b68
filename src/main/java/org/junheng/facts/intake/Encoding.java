package org.junheng.facts.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Detects a text file's encoding by strict decoding: byte order mark, else UTF-8, else GB18030. */
final class Encoding {

    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Encoding() {}

    /** The text without a byte order mark. */
    static String decode(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, List.of(StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, List.of(StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, List.of(StandardCharsets.UTF_8));
        }
        return decode(bytes, 0, WITHOUT_MARK);
    }

    private static String decode(byte[] bytes, int from, List<Charset> charsets) throws Unreadable {
        for (Charset charset : charsets) {
            Optional<String> text = strictly(bytes, from, charset);
            if (text.isPresent() && text.get().indexOf('\0') < 0) {
                return text.get();
            }
        }
        throw new Unreadable("无法识别编码。请另存为 CSV UTF-8 或 GB18030 编码的文本。");
    }

    /** The text, if every byte is valid in the encoding. */
    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
