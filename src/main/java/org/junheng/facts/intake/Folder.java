package org.junheng.facts.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder's files and subfolders, with names that hold whatever the locale. */
final class Folder {

    private Folder() {}

    /** Sorted by name; what systems leave behind is left out. */
    static List<Path> list(Path folder) throws Unreadable {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (found.size() >= Limits.FILES) {
                    throw new Unreadable("文件夹里的文件超过 " + Limits.FILES + " 个。请只放一个区县的数据。");
                }
                if (!named(entry).isJunk() && !name(entry).equals("__MACOSX")) {
                    found.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Unreadable("无法列出文件夹内容。请检查读取权限。");
        }
        found.sort(Comparator.comparing(Folder::name));
        return found;
    }

    static List<NamedFile> files(Path folder) throws Unreadable {
        return list(folder).stream()
                .filter(Files::isRegularFile)
                .map(Folder::named)
                .toList();
    }

    static NamedFile named(Path file) {
        return new NamedFile(name(file), () -> bytes(file));
    }

    /**
     * The last part of a path. Where the locale cannot spell it (LANG=C and a Chinese name) the JDK shows question
     * marks, yet its URI still has the bytes.
     */
    static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String shown = last == null ? "" : last.toString();
        return shown.indexOf('\uFFFD') < 0 && shown.indexOf('?') < 0 ? shown : nameFromBytes(path, shown);
    }

    private static String nameFromBytes(Path path, String shown) {
        URI uri = path.toAbsolutePath().normalize().toUri();
        String raw = uri.getRawPath().replaceFirst("/$", "");
        byte[] bytes = percentDecoded(raw.substring(raw.lastIndexOf('/') + 1));
        return Encoding.strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> Encoding.strictly(bytes, 0, Charset.forName("GB18030")))
                .orElse(shown);
    }

    private static byte[] percentDecoded(String text) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Path file) throws Unreadable {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unreadable("不是文件。请给出数据文件或文件夹的路径。");
            }
            Limits.checkFile(Files.size(file));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable("无法读取文件。请检查文件是否存在、是否被占用、是否有读取权限。");
        }
    }
}
