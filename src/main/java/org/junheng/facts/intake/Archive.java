package org.junheng.facts.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junheng.shared.Plain;
import org.junheng.shared.Steps;

/** A zip file in memory, unpacked no further than {@link Limits} allow. Nothing is ever written to disk. */
final class Archive {

    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(byte[] bytes) throws Unreadable {
        try {
            Archive archive = new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get());
            archive.checkEntries();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("压缩结构已损坏,无法打开。请重新保存或重新打包。");
        }
    }

    /** Unpacks everything once, only to see that a workbook stays within the limits. */
    void checkWorkbook(Steps steps) throws Unreadable {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            boolean sheet = name(entry).startsWith("xl/worksheets/");
            Output guard = sheet ? new ColumnGuard() : (bytes, from, length) -> {};
            unpack(entry, (bytes, from, length) -> {
                steps.still();
                guard.write(bytes, from, length);
            });
        }
        unpacked = 0;
    }

    /** Whether this is an .xlsx and no zip of files. */
    boolean isWorkbook() {
        return zip.getEntry("[Content_Types].xml") != null;
    }

    /** The files by folder; what macOS adds is left out. */
    Map<String, List<NamedFile>> folders() {
        Map<String, List<NamedFile>> folders = new TreeMap<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String path = name(entry);
            int slash = path.lastIndexOf('/');
            String folder = slash < 0 ? "" : path.substring(0, slash);
            NamedFile file = new NamedFile(path.substring(slash + 1), () -> bytes(entry));
            if (!entry.isDirectory() && !file.isJunk() && !("/" + path).contains("/__MACOSX/")) {
                folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
            }
        }
        return folders;
    }

    private void checkEntries() throws Unreadable {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > Limits.ENTRIES) {
            throw new Unreadable("压缩包里的文件超过 " + Limits.ENTRIES + " 个。请只放数据文件。");
        }
        for (ZipArchiveEntry entry : entries) {
            if (OUTSIDE.matcher(name(entry)).matches()) {
                throw new Unreadable("压缩包里的路径 " + Text.quote(name(entry)) + " 指向包外,不安全。请重新打包。");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Unreadable("压缩包有密码,无法读取。请去掉密码后重新打包。");
            }
        }
    }

    private byte[] bytes(ZipArchiveEntry entry) throws Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unpack(entry, bytes::write);
        return bytes.toByteArray();
    }

    /** Where unpacked bytes go. */
    interface Output {
        void write(byte[] bytes, int from, int length) throws Unreadable;
    }

    private void unpack(ZipArchiveEntry entry, Output out) throws Unreadable {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                refuseBomb(entry, size);
                out.write(buffer, 0, read);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("其中的 " + Text.quote(name(entry)) + " 已损坏,无法解压。请重新保存或重新打包。");
        }
    }

    private void refuseBomb(ZipArchiveEntry entry, long size) throws Unreadable {
        boolean tight = size > Limits.RATIO_FROM_BYTES && size / Limits.RATIO > entry.getCompressedSize();
        if (tight || unpacked > Limits.UNPACKED_BYTES) {
            throw new Unreadable("解压后过大(超过 " + (Limits.UNPACKED_BYTES >> 20) + " MB 或压缩比异常),未读取。请检查文件内容。");
        }
    }

    /** As written by any system: UTF-8, else GB18030 as Chinese Windows does. It comes from strangers: what no eye sees is gone. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name = raw == null
                ? entry.getName()
                : Encoding.strictly(raw, 0, StandardCharsets.UTF_8)
                        .or(() -> Encoding.strictly(raw, 0, Charset.forName("GB18030")))
                        .orElse(entry.getName());
        return Plain.text(name).replace('\\', '/');
    }
}
