package org.junheng.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/**
 * A county's ledger.xlsx: the ledger of whoever works with the command line. What it holds is read before a check and goes
 * on afterwards; a file that holds something else is never overwritten.
 */
public final class LedgerFile {

    private static final String NAME = "ledger.xlsx";

    private final Path folder;
    private ByHand hand = ByHand.NOTHING;
    private boolean foreign;
    private List<String> losing = List.of();

    /** @param folder where the file is or will be */
    public LedgerFile(Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    /**
     * The county's ledger, brought up to a check: the file's with what people typed, or a first one.
     *
     * @param remarks takes what was not done as typed, a line each
     * @throws ProblemsException if the check is older than what the file holds, or the file is this county's ledger and was
     *     changed where it must not be
     */
    public Ledger recheck(CheckResult result, LocalDate today, Consumer<String> remarks) {
        if (!Files.exists(file())) {
            return Ledger.of(result, today);
        }
        LedgerReader reader;
        try {
            reader = new LedgerReader(file(), result.facts().code());
        } catch (ProblemsException unusable) {
            foreign = true;
            unusable.problems().forEach(problem -> remarks.accept(problem.toString()));
            return Ledger.of(result, today);
        }
        Ledger restored = reader.ledger(today, remarks);
        hand = reader.hand();
        losing = reader.losing();
        return restored.recheck(result, today);
    }

    /**
     * The workbook, and before it the file that held something else, under another name.
     *
     * @param remarks takes that name
     * @throws ProblemsException if an office program has the file open
     */
    public Map<Path, byte[]> files(CheckResult result, Ledger ledger, Consumer<String> remarks) throws IOException {
        refuseOpen();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (foreign || !losing.isEmpty()) {
            Path aside = aside();
            files.put(aside, Files.readAllBytes(file()));
            remarks.accept("原来的 " + NAME + " 没有改动,已另存为 " + aside.getFileName() + ";"
                    + (foreign
                            ? "本次另建新台账。"
                            : "新文件里,另加的工作表只保留文字(没有格式、公式、图片),帮扶结对、走访记录另加的列没有保留。涉及:"
                                    + Plain.text(String.join("、", losing)) + "。"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(result, ledger, hand, bytes);
        files.put(file(), bytes.toByteArray());
        return files;
    }

    /** Office programs leave a note beside a file while they have it open; they would save over what is written now. */
    private void refuseOpen() {
        for (String note : List.of("~$" + NAME, ".~lock." + NAME + "#")) {
            if (Files.exists(folder.resolve(note))) {
                throw new ProblemsException(
                        NAME, "正被 Excel、WPS 或 LibreOffice 打开。请保存并关闭后再检查一次;如果没有打开,请删除同一文件夹里的 " + note + "。");
            }
        }
    }

    private Path aside() {
        int number = 1;
        while (Files.exists(folder.resolve("ledger-old-" + number + ".xlsx"))) {
            number++;
        }
        return folder.resolve("ledger-old-" + number + ".xlsx");
    }
}
