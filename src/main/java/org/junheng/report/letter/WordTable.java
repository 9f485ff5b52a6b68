package org.junheng.report.letter;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table that breaks well: fixed widths within the page, a heading row on every page, rows that stay whole. */
final class WordTable {

    /** What stands right: a number with its unit. */
    private static final Pattern NUMBER = Pattern.compile("超?[−-]?[0-9][0-9.,]*( ?[^0-9 ]{1,3})?");

    /** Rows of a table that need not be broken. */
    private static final int SHORT = 8;

    private static final int LINE = 4;
    private static final int OUTER_LINE = 8;
    private static final int PADDING = 85;
    private static final String BAND_COLOUR = "F2F2F2";

    private final XWPFDocument document;
    private final Typeset typeset;
    private final int width;

    /** @param width of the page's text, in twentieths of a point */
    WordTable(XWPFDocument document, Typeset typeset, int width) {
        this.document = document;
        this.typeset = typeset;
        this.width = width;
    }

    void add(Grid grid) {
        int[] widths = widths(grid.columns());
        XWPFTable table = document.createTable(1, 1);
        lay(table, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFParagraph text = write(
                    cell(head, i, widths[i]), "TableHead", grid.columns().get(i).head());
            text.setKeepNext(true);
        }
        head.setCantSplitRow(true);
        for (int i = 0; i < grid.rows().size(); i++) {
            add(
                    table,
                    grid,
                    grid.rows().get(i),
                    widths,
                    staysWithNext(i, grid.rows().size()));
        }
    }

    /** A short table stays on one page; of a long one neither the first nor the last row stands alone. */
    private static boolean staysWithNext(int row, int rows) {
        return row < rows - 1 && (rows <= SHORT || row == 0 || row == rows - 2);
    }

    private void add(XWPFTable table, Grid grid, Grid.Row row, int[] widths, boolean staysWithNext) {
        XWPFTableRow added = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        added.setCantSplitRow(true);
        if (row.isBand()) {
            XWPFTableCell cell = cell(added, 0, width);
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
            cell.setColor(BAND_COLOUR);
            write(cell, "TableBand", row.cells().get(0)).setKeepNext(true);
        } else {
            for (int i = 0; i < widths.length; i++) {
                String text = typeset.text(row.cells().get(i));
                write(cell(added, i, widths[i]), style(grid.columns().get(i), text), text)
                        .setKeepNext(staysWithNext);
            }
        }
    }

    private static String style(Grid.Column column, String text) {
        return column.centred() || text.equals(Words.NOTHING)
                ? "TableCentred"
                : NUMBER.matcher(text).matches() ? "TableNumber" : "TableText";
    }

    private static XWPFTableCell cell(XWPFTableRow row, int index, int width) {
        XWPFTableCell cell = index < row.getTableCells().size() ? row.getCell(index) : row.createCell();
        CTTblWidth own = cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW()
                ? cell.getCTTc().getTcPr().getTcW()
                : (cell.getCTTc().isSetTcPr()
                                ? cell.getCTTc().getTcPr()
                                : cell.getCTTc().addNewTcPr())
                        .addNewTcW();
        own.setType(STTblWidth.DXA);
        own.setW(BigInteger.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    private XWPFParagraph write(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(typeset.text(text));
        return paragraph;
    }

    private void lay(XWPFTable table, int[] widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setWidth(Integer.toString(width));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(PADDING / 2, PADDING, PADDING / 2, PADDING);
        table.setTopBorder(XWPFBorderType.SINGLE, OUTER_LINE, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, OUTER_LINE, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, OUTER_LINE, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, OUTER_LINE, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    /** The columns' shares; the last takes what rounding leaves, so that they fill the page exactly. */
    private int[] widths(List<Grid.Column> columns) {
        int all = columns.stream().mapToInt(Grid.Column::width).sum();
        int[] widths = new int[columns.size()];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : width * columns.get(i).width() / all;
            left -= widths[i];
        }
        return widths;
    }
}
