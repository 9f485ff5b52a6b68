package org.junheng.shared;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes files so that each is there whole or as it was before: beside its place first, and moved once all are written. */
public final class Atomic {

    private Atomic() {}

    /**
     * Moves in the order of the map: what must not be ahead of the others comes last. Folders are made as needed.
     *
     * @throws ProblemsException if another program holds one of the files, or it may not be written
     */
    public static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        Path at = null;
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                at = file.getKey().toAbsolutePath();
                Files.createDirectories(at.resolveSibling(""));
                // made like any file and not as a private one: the folder may be shared
                Path beside = at.resolveSibling("." + at.getFileName() + "." + UUID.randomUUID() + ".tmp");
                fresh.put(at, beside);
                Files.write(beside, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> one : fresh.entrySet()) {
                at = one.getKey();
                move(one.getValue(), at);
            }
        } catch (FileSystemException held) {
            throw new ProblemsException(
                    at == null ? "" : String.valueOf(at.getFileName()),
                    "无法写入,可能正被 Excel、WPS 打开,或没有写权限。请关闭文件后再检查一次;原文件没有改动。");
        } finally {
            for (Path left : fresh.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static void move(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
