package org.junheng.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** The header of a file that is to be saved, not shown. */
public final class Attachment {

    /** Signs of a name; a header that holds more than a few thousand bytes is refused by the server itself. */
    private static final int LONGEST = 120;

    private Attachment() {}

    /** @param fileName of any length; a long one keeps its beginning and its end */
    public static String named(String fileName) {
        return ContentDisposition.attachment()
                .filename(shortened(fileName), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String shortened(String name) {
        int signs = name.codePointCount(0, name.length());
        if (signs <= LONGEST) {
            return name;
        }
        int half = LONGEST / 2;
        return name.substring(0, name.offsetByCodePoints(0, half))
                + "…"
                + name.substring(name.offsetByCodePoints(0, signs - half));
    }
}
