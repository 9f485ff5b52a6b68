package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.facts.Note;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlippedRowTest {

    @Test
    void figures_beyond_the_last_column_name_are_noted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("county.csv"), "区县名称,区县代码,年度\n试验县,990101,2025\n");
        Files.writeString(
                folder.resolve("schools.csv"),
                "学校标识码,学校名称,办学类型,举办者类型,城乡类型,小学学生数,小学专任教师数\n"
                        + "0990101001,甲小学,小学,公办,镇区,100,10,9\n"
                        + "0990101002,乙小学,小学,公办,镇区,100,10\n");
        assertThat(Intake.read(folder, Counties.RULEBOOK).notes())
                .contains(new Note("schools.csv 第2行 H列", "\"9\" 所在的列没有列名,未读取。请检查是否错列。"));
    }
}
