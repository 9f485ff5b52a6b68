package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r/></w:p>",
                "]]></w:t></w:r>",
                "=1+1",
                "{MERGEFIELD a}",
                "{ DDEAUTO c:\\\\cmd }",
                "HYPERLINK \"http://a.example\"",
                "学校(东), 西: a;b",
                "a & b &amp; &#65;",
                "$1 \\Q \\E 的 的"
            })
    void a_name_stays_the_text_that_was_reported(String name) throws Exception {
        Opened paper = Opened.of(county(name).check("gy-2017", "gj-2012"));
        assertThat(paper.text()).contains(name);
        assertInert(paper.parts());
    }

    @Test
    void what_no_eye_can_see_is_left_out() throws Exception {
        Opened paper = Opened.of(county("东\u0001关\u202E小\uFFFF学\uD800").check("gy-2017"));
        assertThat(paper.text()).contains("关小学").doesNotContain("\u0001", "\u202E", "\uFFFF");
        assertInert(paper.parts());
    }

    /** One field only, the page number; no link to anywhere, no macro, no foreign element. */
    private static void assertInert(Map<String, String> parts) throws Exception {
        assertThat(parts.keySet()).allMatch(name -> name.endsWith(".xml") || name.endsWith(".rels"));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String xml = part.getValue();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(xml).doesNotContain("<w:hyperlink", "<w:fldSimple", "TargetMode=\"External\"", "altChunk");
            Pattern.compile("<w:instrText[^>]*>([^<]*)<")
                    .matcher(xml)
                    .results()
                    .forEach(field -> assertThat(field.group(1)).isEqualTo("PAGE"));
        }
        assertThat(parts.get("word/document.xml")).doesNotContain("instrText", "fldChar");
    }

    private static Counties county(String name) throws IOException {
        return Crowded.county(1)
                .county("区县名称", name)
                .school("2200000001", "小学", "学校名称", name, "小学学生数", 3000, "小学专任教师数", 100);
    }
}
