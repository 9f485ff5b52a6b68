package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.store.Job;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private static Job failed(List<Map<String, Object>> problems) {
        return new Job(
                "1",
                1,
                Job.Kind.IMPORT,
                Job.State.FAILED,
                "读取 a.zip",
                null,
                "bureau",
                Map.of(),
                "",
                0,
                0,
                1,
                null,
                false,
                Map.of("problems", problems),
                Instant.EPOCH,
                null,
                null);
    }

    private static Map<String, Object> problem(String place) {
        return Map.of("place", place, "text", "\"学生数\":\"二十l\" 不是数字。应为人数(整数),例如 845。");
    }

    private static List<Map<String, Object>> problems(String sheet, int count) {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (int row = 2; row < count + 2; row++) {
            problems.add(problem(sheet + " 第" + row + "行 E列"));
        }
        return problems;
    }

    @Test
    void a_page_shows_two_hundred_by_sheet_and_counts_all() {
        List<Map<String, Object>> problems = problems("某县 2025.xlsx 班级", 150);
        problems.addAll(problems("某县 2025.xlsx 学校", 350));
        Troubles troubles = Troubles.of(failed(problems));

        Query first = Query.of("/jobs/1", "sheet", "", "page", "1");
        assertThat(troubles.groups(first))
                .extracting(
                        Troubles.Group::sheet,
                        Troubles.Group::count,
                        group -> group.shown().size())
                .containsExactly(tuple("某县 2025.xlsx 班级", 150L, 150), tuple("某县 2025.xlsx 学校", 350L, 50));
        assertThat(troubles.paging(first).pages()).isEqualTo(3);

        Query schools = Query.of("/jobs/1", "sheet", "某县 2025.xlsx 学校", "page", "2");
        assertThat(troubles.groups(schools).get(0).shown()).hasSize(150).first().satisfies(one -> {
            assertThat(one.number()).isEqualTo(351);
            assertThat(one.spot()).isEqualTo("第202行 E列");
            assertThat(one.seen()).isEqualTo("\"学生数\":\"二十l\" 不是数字。");
            assertThat(one.advice()).isEqualTo("应为人数(整数),例如 845。");
        });
        assertThat(troubles.counted()).isEqualTo("发现 500 个问题");
    }

    @Test
    void what_is_said_of_the_whole_file_is_no_problem_of_a_cell() {
        List<Map<String, Object>> problems = problems("classes.csv", 3);
        problems.add(Map.of("place", "", "text", "共 9 个问题,只列出前 3 个。请先改正这些,再上传一次。"));
        Troubles troubles = Troubles.of(failed(problems));
        assertThat(troubles.all()).hasSize(3);
        assertThat(troubles.remarks()).containsExactly("共 9 个问题,只列出前 3 个。请先改正这些,再上传一次。");
        assertThat(troubles.counted()).isEqualTo("发现超过 3 个问题");
    }

    @Test
    void the_list_opens_in_a_spreadsheet_and_nothing_in_it_is_a_formula() {
        List<Map<String, Object>> problems = problems("=cmd.csv", 1);
        problems.add(Map.of("place", "", "text", "另有约 9 个问题没有列出。"));
        Troubles troubles = Troubles.of(failed(problems));
        assertThat(new String(TroubleSheet.of(troubles), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"序号\",\"文件或表\",\"位置\",\"问题\",\"怎么改\"\r\n"
                        + "\"1\",\"'=cmd.csv\",\"第2行 E列\",\"\"\"学生数\"\":\"\"二十l\"\" 不是数字。\",\"应为人数(整数),例如 845。\"\r\n"
                        + "\"\",\"\",\"\",\"另有约 9 个问题没有列出。\",\"\"\r\n");
    }

    @Test
    void a_place_is_a_sheet_and_a_spot_in_it_where_there_is_one() {
        assertThat(Trouble.of(1, "county.json /区县/年度", "是空的。"))
                .extracting(Trouble::sheet, Trouble::spot)
                .containsExactly("county.json", "/区县/年度");
        assertThat(Trouble.of(1, "青山 县.xlsx", "不是 Excel 工作簿。"))
                .extracting(Trouble::sheet, Trouble::spot)
                .containsExactly("青山 县.xlsx", "");
    }
}
