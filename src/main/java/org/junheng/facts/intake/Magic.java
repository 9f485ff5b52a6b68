package org.junheng.facts.intake;

/** What a file is by its first bytes, whatever its name says. */
final class Magic {

    private Magic() {}

    static boolean isZip(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    /** The old Office container: .xls, but also an .xlsx with a password. */
    static boolean isOle(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** @throws Unreadable if a text file is in truth a workbook */
    static void refuseOther(byte[] bytes) throws Unreadable {
        if (isZip(bytes) || isOle(bytes)) {
            throw new Unreadable("不是文本文件,像是 Excel 工作簿或压缩包。请按内容改正文件扩展名。");
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
