package org.junheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SettingsTest {

    @TempDir
    Path dir;

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void a_new_data_folder_is_its_owner_s_alone() throws IOException {
        Path folder = dir.resolve("data");
        RunningService.settings(folder, null).makeFolder();
        assertThat(rights(folder)).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_is_there_keeps_its_rights() throws IOException {
        Path folder = Files.createDirectory(
                dir.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
        RunningService.settings(folder, null).makeFolder();
        assertThat(rights(folder)).isEqualTo("rwxr-x---");
    }

    @Test
    void beside_a_database_elsewhere_there_is_no_folder() {
        Path folder = dir.resolve("data");
        RunningService.settings(folder, "jdbc:postgresql://127.0.0.1/junheng").makeFolder();
        assertThat(folder).doesNotExist();
    }
}
