package org.junheng.facts.intake;

import java.util.List;

/** Reads a workbook of either kind, told by its bytes and not by its name. */
final class Workbooks {

    /**
     * A sheet of a workbook.
     *
     * @param name as on its tab
     */
    record Sheet(String name, Grid grid) {}

    private Workbooks() {}

    static List<String> sheetNames(NamedFile file) throws Unreadable {
        byte[] bytes = file.content().read();
        return isOld(bytes) ? XlsFile.sheetNames(bytes) : XlsxFile.sheetNames(bytes);
    }

    /** @param form whether cells are called by the file's name: a single-school form */
    static List<Sheet> read(NamedFile file, boolean form, Room room) throws Unreadable {
        byte[] bytes = file.content().read();
        return isOld(bytes)
                ? XlsFile.read(bytes, file.name(), form, room)
                : XlsxFile.read(bytes, file.name(), form, room);
    }

    /** Where the cells of a sheet stand. In a form the file's name tells schools apart, the sheet's does not. */
    static Origin origin(String file, String sheet, boolean form) {
        boolean school = form && (sheet.equals("学校") || sheet.equalsIgnoreCase("schools"));
        String prefix = school ? file : form ? file + "!" + sheet : sheet;
        return new Origin(file + " " + sheet, prefix);
    }

    private static boolean isOld(byte[] bytes) throws Unreadable {
        if (Magic.isOle(bytes)) {
            return true;
        }
        if (!Magic.isZip(bytes)) {
            throw new Unreadable("不是 Excel 工作簿(多半是网页或文本改了扩展名,或文件已损坏)。请在表格软件中打开并另存为 .xlsx。");
        }
        return false;
    }
}
