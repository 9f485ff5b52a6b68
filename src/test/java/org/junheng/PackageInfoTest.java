package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what it is for, and that nothing in it is null unless it says so. */
class PackageInfoTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws IOException {
        Set<Path> wanting = new TreeSet<>();
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.startsWith("/**") || !text.contains("\n@NullMarked\npackage ")) {
                wanting.add(info);
            }
        }
        assertThat(wanting).as("a Javadoc first, then @NullMarked").isEmpty();
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages).isNotEmpty();
            return packages;
        }
    }
}
