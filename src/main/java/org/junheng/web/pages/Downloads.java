package org.junheng.web.pages;

import org.junheng.web.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Files that a browser is to save, not to show. */
final class Downloads {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(fileName))
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .body(content);
    }
}
