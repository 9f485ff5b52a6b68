package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Test
    void the_file_holds_two_papers_with_the_headings_of_their_kind() throws IOException {
        CheckResult result = Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 100, "小学专任教师数", 5)
                .check("gy-2017", "gj-2012");
        XWPFDocument document = written(result);
        assertThat(texts(document, "PaperTitle")).containsExactly("试验县义务教育优质均衡发展自评报告", "试验县义务教育优质均衡发展整改报告");
        assertThat(texts(document, "Heading1"))
                .containsExactly(
                        "一、基本情况",
                        "二、主要指标达成情况",
                        "三、主要做法",
                        "四、存在问题",
                        "五、下一步",
                        "一、加强领导",
                        "二、压实责任",
                        "三、逐项整改情况",
                        "四、存在困难",
                        "五、下一步");
        assertThat(texts(document, "SignatureDate")).containsExactly("2025年9月1日", "2025年9月1日");
    }

    private static XWPFDocument written(CheckResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Letters.write(result, Ledger.of(result, TODAY), TODAY, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
