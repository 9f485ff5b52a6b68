package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junheng.work.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a file to a result, without script. */
@ParameterizedClass
@EnumSource(Database.class)
class UploadTest {

    private final RunningService service;

    UploadTest(Database database) {
        service = RunningService.on(database);
    }

    /** Waits for the job whose page is in front, as a browser does that asks again and again. */
    private void ended(String address, Visitor visitor) throws InterruptedException {
        String id = address.substring(address.lastIndexOf('/') + 1);
        service.bean(Desk.class).await(id, Duration.ofMinutes(3));
        visitor.open("/jobs/" + id);
    }

    private static String address(Visitor visitor) {
        return visitor.page().select("form[action$=/cancel]").attr("action").replace("/cancel", "");
    }

    /** A job may have ended before its page was read; then the page is already the next one. */
    private void go(Visitor visitor) throws InterruptedException {
        String address = address(visitor);
        if (!address.isEmpty()) {
            ended(address, visitor);
        }
    }

    @Test
    void a_file_is_uploaded_checked_and_its_result_is_shown() throws InterruptedException {
        Bureau bureau = Bureau.of(service, "339801");
        Visitor visitor = bureau.visitor();
        visitor.open("/data/upload");
        visitor.upload("/data", "青山.zip", Fixtures.zip("qingshan", "349901", bureau.code()));
        go(visitor);
        Document facts = visitor.page();
        assertThat(facts.select("h1").text()).isEqualTo("青山县 2025 年的数据已经读入:41 所学校,没有可疑的格。");
        assertThat(facts.select("table.grid tbody tr")).hasSize(41);

        visitor.open("/");
        assertThat(visitor.page().select("h1").text()).isEqualTo("青山县 2025 年的数据已经上传(41 所学校),还没有检查。");
        visitor.open("/results");
        assertThat(visitor.page().select("h1").text()).contains("还没有检查");

        visitor.open("/");
        String check = visitor.page().select("form[action$=/checks]").attr("action");
        visitor.submit(check, Map.of());
        go(visitor);
        assertThat(visitor.page().select("h1").text()).startsWith("青山县 2025 年尚未达到优质均衡,已达到基本均衡");
        visitor.open("/data");
        assertThat(visitor.page().select("tbody td").eachText()).contains("41", "0", "1");
    }

    @Test
    void a_file_with_errors_is_refused_with_every_place_and_the_form_is_there_for_the_next_try()
            throws InterruptedException {
        Visitor visitor = Bureau.of(service, "339802").visitor();
        visitor.open("/data/upload");
        visitor.upload("/data", "断桥.zip", Fixtures.zip("broken"));
        go(visitor);
        Document page = visitor.page();
        assertThat(page.select("h1").text()).isEqualTo("文件没有读入,发现 58 个问题。请在原文件中改正,再传一次。");
        assertThat(page.select("#trouble-table tbody tr:not(.group)")).hasSize(58);
        assertThat(page.select("#trouble-table tr.group").eachText())
                .hasSize(10)
                .startsWith("balance.csv 5 个", "classes.csv 5 个");
        assertThat(page.select("#trouble-table tbody tr:not(.group)")
                        .first()
                        .children()
                        .eachText())
                .containsExactly(
                        "1",
                        "第3行 A列",
                        "\"学段/指标/标准\":\"小学/每百名学生拥有县级以上骨干教师数/gy-2017\" 重复,与 balance.csv 第2行 相同。",
                        "应各不相同,请改正或删去一行。");
        assertThat(page.select("form[action=/data] input[type=file]")).hasSize(1);

        Element near = page.select("#trouble-table tr:contains(1126.5) a.near").first();
        visitor.open(near.attr("href"));
        assertThat(visitor.page().select("h1").text()).isEqualTo("schools.csv 第2行 I列");
        assertThat(visitor.page().select("table.excerpt td.meant").text()).isEqualTo("1126.5");
        assertThat(visitor.page().select("table.excerpt tr.head").text()).contains("学校名称", "小学学生数");
        visitor.open(page.select("#trouble-table tr:contains(1985-13) a.near").attr("href"));
        assertThat(visitor.page().select("main").text()).contains("人员的数据不在网页上显示");
        assertThat(visitor.page().select("table.excerpt")).isEmpty();
        assertThat(Bureau.of(service, "339807")
                        .visitor()
                        .open(near.attr("href"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_data_at_all_is_refused_in_words() throws InterruptedException {
        Visitor visitor = Bureau.of(service, "339803").visitor();
        visitor.open("/data/upload");
        visitor.upload("/data", "a.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));
        go(visitor);
        assertThat(visitor.page().select("h1").text()).startsWith("文件没有读入");
        assertThat(visitor.page().select("#trouble-table tbody").text()).startsWith("a.xlsx 1 个 1 不是 Excel 工作簿");
    }

    @Test
    void a_form_without_a_file_says_so_and_stays() {
        Visitor visitor = Bureau.of(service, "339804").visitor();
        visitor.open("/data/upload");
        visitor.upload("/data", "", new byte[0]);
        assertThat(visitor.page().select("[role=alert]").text()).isEqualTo("没有收到文件。请先选择文件,再点「上传」。");
        assertThat(visitor.page().select("form[action=/data]")).hasSize(1);
    }

    @Test
    void a_file_of_another_county_is_refused() throws InterruptedException {
        Visitor visitor = Bureau.of(service, "339805").visitor();
        visitor.open("/data/upload");
        visitor.upload("/data", "青山.zip", Fixtures.zip("qingshan", "349901", "339806"));
        go(visitor);
        assertThat(visitor.page().select("h1").text()).startsWith("文件没有读入");
    }
}
