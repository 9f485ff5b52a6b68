package org.junheng.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Papers as one .docx file. Styles and fonts stand in the resources beside it; no font is shipped. */
final class WordPaper implements Paper, AutoCloseable {

    private static final int LEVELS = 3;

    private final XWPFDocument document = new XWPFDocument();
    private final Typeset typeset;
    private final PageSetup pages;
    private final int[] numbers = new int[LEVELS];
    private boolean isBegun;
    private boolean isCrosswise;
    private boolean isNumberedAnew;

    WordPaper(Typeset typeset) {
        this.typeset = typeset;
        Resources.addTo(document);
        this.pages = new PageSetup(document);
    }

    @Override
    public void title(String... lines) {
        if (isBegun) {
            endSection();
        }
        isBegun = true;
        isCrosswise = false;
        isNumberedAnew = true;
        java.util.Arrays.fill(numbers, 0);
        for (String line : lines) {
            add("PaperTitle", line);
        }
    }

    @Override
    public void subtitle(String text) {
        add("Subtitle", text);
    }

    @Override
    public void addressee(String text) {
        add("Addressee", text);
    }

    @Override
    public void heading(int level, String text) {
        numbers[level - 1]++;
        java.util.Arrays.fill(numbers, level, LEVELS, 0);
        int number = numbers[level - 1];
        String head = switch (level) {
            case 1 -> Numerals.chinese(number) + "、";
            case 2 -> "(" + Numerals.chinese(number) + ")";
            default -> number + ".";
        };
        add("Heading" + level, head + text);
    }

    @Override
    public void paragraph(String text) {
        add("BodyText", text);
    }

    @Override
    public void prompt(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("BodyText");
        var run = paragraph.createRun();
        run.setStyle("Prompt");
        run.setText("〔" + typeset.text(text) + "〕");
    }

    @Override
    public void table(Grid grid) {
        if (!grid.caption().isEmpty()) {
            add("Caption", grid.caption());
        }
        new WordTable(document, typeset, isCrosswise ? PageSetup.CROSSWISE_WIDTH : PageSetup.WIDTH).add(grid);
        document.createParagraph().setStyle("AfterTable");
    }

    @Override
    public void signature(String who, LocalDate day) {
        last().setKeepNext(true);
        add("Signature", who);
        add("SignatureDate", Numerals.date(day));
    }

    @Override
    public void attachment(String title) {
        endSection();
        isCrosswise = true;
        isNumberedAnew = false;
        add("AttachmentMark", "附件");
        add("AttachmentTitle", title);
    }

    /** Writes the file. @param day given as the day it was made, so that the same papers are the same file on any day */
    void writeTo(OutputStream out, String title, LocalDate day) throws IOException {
        pages.describe(document.getDocument().getBody().addNewSectPr(), isCrosswise, isNumberedAnew);
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> made =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(typeset.text(title));
        core.setCreator("Junheng");
        core.setCreated(made);
        core.setModified(made);
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private XWPFParagraph last() {
        return document.getParagraphArray(document.getParagraphs().size() - 1);
    }

    private void add(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(typeset.text(text));
    }

    /** A section's description stands in its last paragraph. */
    private void endSection() {
        XWPFParagraph last = last();
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        CTSectPr section = properties.addNewSectPr();
        pages.describe(section, isCrosswise, isNumberedAnew);
    }
}
