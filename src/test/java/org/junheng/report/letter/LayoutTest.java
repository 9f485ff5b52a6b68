package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class LayoutTest {

    private static Opened paper;

    @BeforeAll
    static void write() throws IOException {
        paper = Opened.of(Crowded.county(3).check("gy-2017", "gj-2012"));
    }

    @Test
    void each_paper_begins_at_page_one_and_the_attachment_goes_on_crosswise() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : paper.document().getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(paper.document().getDocument().getBody().getSectPr());
        assertThat(sections).hasSize(3);
        assertThat(sections.get(0).getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(sections.get(1).getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(sections.get(2).isSetPgNumType()).isFalse();
        assertThat(sections.get(2).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(sections)
                .allSatisfy(section ->
                        assertThat(section.sizeOfFooterReferenceArray()).isEqualTo(2));
        assertThat(paper.parts().get("word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void a_page_is_A4_with_the_margins_of_the_standard() {
        var section = paper.document().getDocument().getBody().getPArray(0);
        assertThat(section).isNotNull();
        String xml = paper.parts().get("word/document.xml");
        assertThat(xml).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        assertThat(xml).contains("w:top=\"2098\"", "w:bottom=\"1984\"", "w:left=\"1587\"", "w:right=\"1474\"");
    }

    @Test
    void a_table_repeats_its_head_keeps_its_rows_whole_and_fills_the_page_exactly() {
        assertThat(paper.document().getTables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(widths(table)).isIn(PageSetup.WIDTH, PageSetup.CROSSWISE_WIDTH);
        });
    }

    @Test
    void a_column_holds_more_than_one_character() {
        int twoCharacters = 2 * 210 + 170;
        assertThat(paper.document().getTables())
                .allSatisfy(table -> assertThat(table.getCTTbl().getTblGrid().getGridColList())
                        .allMatch(column -> ((BigInteger) column.getW()).intValue() > twoCharacters));
    }

    @Test
    void every_style_and_font_that_is_named_is_described() {
        String styles = paper.parts().get("word/styles.xml");
        paper.document().getParagraphs().stream()
                .map(XWPFParagraph::getStyle)
                .distinct()
                .forEach(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
        assertThat(paper.parts().get("word/fontTable.xml"))
                .contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "w:altName");
    }

    private static int widths(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                .sum();
    }
}
