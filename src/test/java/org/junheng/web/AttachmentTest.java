package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void a_name_is_given_as_it_is() {
        assertThat(decoded("青山县2025年-台账.xlsx")).endsWith("''青山县2025年-台账.xlsx");
    }

    @Test
    void a_name_of_thousands_of_signs_keeps_its_ends_and_fits_a_header() {
        String header = Attachment.named("𠮷".repeat(3000) + "2025年-台账.xlsx");
        assertThat(header).hasSizeLessThan(4000);
        assertThat(URLDecoder.decode(header, StandardCharsets.UTF_8))
                .contains("𠮷…𠮷")
                .endsWith("2025年-台账.xlsx");
    }

    private static String decoded(String name) {
        return URLDecoder.decode(Attachment.named(name), StandardCharsets.UTF_8);
    }
}
