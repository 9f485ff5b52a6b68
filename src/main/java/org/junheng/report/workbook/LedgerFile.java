package org.junheng.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;
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
     * @throws ProblemsException if the check is older than what the file holds
     */
    public Ledger recheck(CheckResult result, LocalDate today, Consumer<String> remarks) {
        if (!Files.exists(file())) {
            return Ledger.of(result, today);
        }
        LedgerReader read;
        try {
            read = new LedgerReader(file(), result.facts().code(), today, remarks);
        } catch (ProblemsException unusable) {
            foreign = true;
            unusable.problems().forEach(problem -> remarks.accept(problem.toString()));
            return Ledger.of(result, today);
        }
        hand = read.hand();
        return read.ledger().recheck(result, today);
    }

    /**
     * Writes the workbook: the whole file or nothing of it. A file that holds something else is kept under another name first.
     *
     * @param remarks takes that name
     * @throws ProblemsException if another program holds the file
     */
    public Path write(CheckResult result, Ledger ledger, Consumer<String> remarks) throws IOException {
        refuseOpen();
        Files.createDirectories(folder);
        Path fresh = folder.resolve(NAME + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                Workbooks.write(result, ledger, hand, out);
            }
            if (foreign) {
                remarks.accept("原来的 " + NAME + " 没有改动,已改名为 " + setAside().getFileName() + ";本次另建新台账。");
            }
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException held) {
            throw new ProblemsException(NAME, "无法写入,可能正被 Excel、WPS 打开,或没有写权限。请关闭文件后再检查一次;原文件没有改动。");
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file();
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

    private Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve("ledger-old-" + number + ".xlsx"))) {
            number++;
        }
        return Files.move(file(), folder.resolve("ledger-old-" + number + ".xlsx"));
    }
}
