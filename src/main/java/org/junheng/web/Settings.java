package org.junheng.web;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.ProblemsException;

/**
 * How a service was asked to run.
 *
 * @param port 0 for any that is free
 * @param host the address it listens at; 127.0.0.1 unless told
 * @param folder the one folder to back up; holds the embedded database
 * @param database a PostgreSQL's JDBC URL; null for the embedded one
 * @param demo whether the fixture county is loaded
 * @param behindProxy whether what a reverse proxy on this machine says of the caller (X-Forwarded-For, -Proto) is believed
 * @param rules what the first start releases
 */
public record Settings(
        int port,
        String host,
        Path folder,
        @Nullable String database,
        @Nullable String user,
        @Nullable String password,
        boolean demo,
        boolean behindProxy,
        RulesSource rules) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /**
     * The embedded database speaks as PostgreSQL does. WRITE_DELAY=0: what was committed is on the disk, or a kill would lose
     * it. COMPRESS: a quarter of the bytes to write, which takes less time than it costs. QUERY_CACHE_SIZE=0: a statement that
     * is kept gives its last answer once more in the moment in which another's commit is done and not yet told (H2 2.4.240).
     */
    String url() {
        return database != null && !database.isBlank()
                ? database
                : "jdbc:h2:file:" + folder.toAbsolutePath().resolve("junheng")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;COMPRESS=TRUE"
                        + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=0";
    }

    public boolean isEmbedded() {
        return url().startsWith("jdbc:h2:");
    }

    /**
     * Makes the folder, for its owner's eyes alone: persons' rows lie in it, and passwords' hashes. One that is there already
     * keeps the rights that somebody gave it.
     *
     * @throws ProblemsException if it cannot be made
     */
    void makeFolder() {
        if (!isEmbedded() || Files.isDirectory(folder)) {
            return;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectories(folder, OWNER_ONLY);
            } else {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException file) {
            throw new ProblemsException(folder.toString(), "是文件,不是文件夹。请用 --data-dir 换一个文件夹。");
        } catch (IOException e) {
            throw new ProblemsException(folder.toString(), "数据文件夹不能建立。请检查上级文件夹的权限,或用 --data-dir 换一个文件夹。");
        }
    }
}
