package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicTest {

    @TempDir
    private Path folder;

    @Test
    void files_are_replaced_whole_and_nothing_else_stays_in_the_folder() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "old and long");
        Atomic.write(Map.of(file, new byte[] {'n'}, folder.resolve("new/b"), new byte[0]));
        assertThat(file).hasContent("n");
        assertThat(folder.resolve("new/b")).isEmptyFile();
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_written_leaves_the_ones_after_it_as_they_were() throws IOException {
        Path held = Files.createDirectories(folder.resolve("held/full")).getParent();
        Path last = folder.resolve("last");
        Files.writeString(last, "old");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(held, new byte[] {'n'});
        files.put(last, new byte[] {'n'});
        assertThatThrownBy(() -> Atomic.write(files))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("held");
        assertThat(last).hasContent("old");
        assertThat(Files.list(folder)).hasSize(2);
    }
}
