package org.junheng.report.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Sheets of GB/T 9704: A4, margins 37, 35, 28 and 26 mm, 22 lines of 28 characters, the page number on the outer side. */
final class PageSetup {

    private static final int SHORT_SIDE = mm(210);
    private static final int LONG_SIDE = mm(297);
    private static final int TOP = mm(37);
    private static final int BOTTOM = mm(35);
    private static final int LEFT = mm(28);
    private static final int RIGHT = mm(26);

    /** Of an attachment's table: no margin of the standard's is left out, they only lie elsewhere. */
    private static final int CROSSWISE_TOP = LEFT;

    private static final int CROSSWISE_BOTTOM = RIGHT;
    private static final int CROSSWISE_SIDE = mm(26);

    /** So that the page number stands 7 mm below the text. */
    private static final int NUMBER_FROM_EDGE = mm(22);

    private static final int CROSSWISE_NUMBER_FROM_EDGE = mm(14);

    /** 28.95 points a line: 22 of them fill 225 mm. */
    private static final int LINE = 579;

    static final int WIDTH = SHORT_SIDE - LEFT - RIGHT;
    static final int CROSSWISE_WIDTH = LONG_SIDE - 2 * CROSSWISE_SIDE;

    private final String oddFooter;
    private final String evenFooter;

    PageSetup(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        this.oddFooter = footer(document, HeaderFooterType.DEFAULT, "FooterOdd");
        this.evenFooter = footer(document, HeaderFooterType.EVEN, "FooterEven");
        document.getDocument().getBody().unsetSectPr();
    }

    void describe(CTSectPr section, boolean isCrosswise, boolean isNumberedAnew) {
        refer(section, STHdrFtr.DEFAULT, oddFooter);
        refer(section, STHdrFtr.EVEN, evenFooter);
        section.addNewType().setVal(isNumberedAnew ? STSectionMark.ODD_PAGE : STSectionMark.NEXT_PAGE);
        size(section.addNewPgSz(), isCrosswise);
        margins(section.addNewPgMar(), isCrosswise);
        if (isNumberedAnew) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(number(LINE));
    }

    private static void size(CTPageSz size, boolean isCrosswise) {
        size.setW(number(isCrosswise ? LONG_SIDE : SHORT_SIDE));
        size.setH(number(isCrosswise ? SHORT_SIDE : LONG_SIDE));
        if (isCrosswise) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private static void margins(CTPageMar margins, boolean isCrosswise) {
        margins.setTop(number(isCrosswise ? CROSSWISE_TOP : TOP));
        margins.setBottom(number(isCrosswise ? CROSSWISE_BOTTOM : BOTTOM));
        margins.setLeft(number(isCrosswise ? CROSSWISE_SIDE : LEFT));
        margins.setRight(number(isCrosswise ? CROSSWISE_SIDE : RIGHT));
        margins.setHeader(number(mm(15)));
        margins.setFooter(number(isCrosswise ? CROSSWISE_NUMBER_FROM_EDGE : NUMBER_FROM_EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void refer(CTSectPr section, STHdrFtr.Enum type, String footer) {
        CTHdrFtrRef reference = section.addNewFooterReference();
        reference.setType(type);
        reference.setId(footer);
    }

    /** As — 1 —. The only field of the file, and nothing of the data is in it. */
    private static String footer(XWPFDocument document, HeaderFooterType type, String style) {
        XWPFFooter footer = document.createFooter(type);
        XWPFParagraph line = paragraph(footer);
        line.setStyle(style);
        line.createRun().setText("— ");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        line.createRun().setText("1");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        line.createRun().setText(" —");
        return document.getRelationId(footer);
    }

    private static XWPFParagraph paragraph(XWPFHeaderFooter footer) {
        return footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
    }

    private static int mm(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    private static BigInteger number(int number) {
        return BigInteger.valueOf(number);
    }
}
