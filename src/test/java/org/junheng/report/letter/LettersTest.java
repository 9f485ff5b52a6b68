package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final String NATIONAL = "gy-2017,gj-2012";

    @Test
    void the_file_holds_two_papers_with_the_headings_of_their_kind() throws IOException {
        Opened paper = Opened.of(Crowded.county(1).check("gy-2017", "gj-2012"));
        assertThat(paper.texts("PaperTitle")).containsExactly("试验县义务教育优质均衡发展自评报告", "试验县义务教育优质均衡发展整改报告");
        assertThat(paper.texts("Heading1"))
                .containsExactly(
                        "一、基本情况",
                        "二、主要指标达成情况",
                        "三、主要做法",
                        "四、存在问题",
                        "五、下一步",
                        "一、加强领导",
                        "二、压实责任",
                        "三、逐项整改情况",
                        "四、存在困难",
                        "五、下一步");
        assertThat(paper.texts("Heading2").get(0)).isEqualTo("\uFF08一\uFF09办学条件");
        assertThat(paper.texts("SignatureDate")).containsExactly("2025年9月1日", "2025年9月1日");
        assertThat(paper.texts("AttachmentTitle")).containsExactly("整改台账");
    }

    @Test
    void a_new_ledger_is_told_to_be_new() throws IOException {
        Opened paper = Opened.of(Crowded.county(1).check("gy-2017"));
        assertThat(paper.text()).contains("刚刚立账", "尚未整改");
    }

    @Test
    void what_was_done_and_what_is_late_is_told() throws IOException {
        CheckResult result = Crowded.county(2).check("gy-2017");
        Ledger begun = Ledger.of(result, Opened.TODAY);
        String key = begun.entries().get(0).key();
        Ledger ledger =
                begun.move(key, Request.of(Move.START, "教育局", "已经开工").owner("基建股负责人"), Opened.TODAY.plusDays(9));
        Opened paper = Opened.of(result, ledger, LocalDate.of(2030, 1, 2));
        assertThat(paper.text()).contains("2025年9月10日开始整改", "已经开工", "基建股负责人", "逾期事项");
        assertThat(paper.text()).doesNotContain("本报告所列措施是整改计划");
    }

    @Test
    void two_hundred_findings_are_told_in_sum_and_listed_by_school() throws IOException {
        CheckResult result = Crowded.county(20).check("gy-2017");
        long findings = result.count(Finding.Kind.NOT_MET);
        Opened paper = Opened.of(result);
        assertThat(findings).isGreaterThan(200);
        assertThat(paper.text())
                .contains("未达到要求的事项共" + findings + "项", "需要整改的问题共" + findings + "项", Crowded.LONG_NAME + "20");
    }

    @Test
    void a_county_with_nothing_to_find_says_so() throws IOException {
        Opened paper = Opened.of(fixture("linhu", NATIONAL));
        assertThat(paper.text()).contains("没有发现未达到要求的事项", "没有需要整改的事项");
        assertThat(paper.texts("AttachmentTitle")).isEmpty();
    }

    @Test
    void a_county_without_schools_says_what_is_not_known() throws IOException {
        Opened paper = Opened.of(fixture("jiangbei", NATIONAL));
        assertThat(paper.text()).contains("未填报学校数据", "待填报数据", "填报");
    }

    @Test
    void every_applied_standard_has_its_place() throws IOException {
        String ids = "gy-2017,gj-2012,tongchuan-2014,barkol-2016,school-basic,lianshan";
        Opened paper = Opened.of(fixture("wutong", ids));
        for (String id : ids.split(",")) {
            assertThat(paper.text())
                    .contains(Counties.RULEBOOK.standard(id).orElseThrow().title());
        }
        assertThat(paper.text()).contains("预警事项", "P0005");
    }

    @Test
    void of_a_person_nothing_but_the_code_is_told() throws IOException {
        CheckResult result = fixture("wutong", "tongchuan-2014");
        String text = Opened.of(result).text();
        result.findings().stream().filter(Review::isPerson).forEach(finding -> {
            assertThat(text).contains(finding.outcome().subject().getId());
            assertThat(text).doesNotContain(finding.outcome().formula());
        });
    }

    static CheckResult fixture(String county, String standards) {
        List<String> ids = List.of(standards.split(","));
        List<Standard> named = Counties.RULEBOOK.allStandards().stream()
                .filter(standard -> ids.contains(standard.id()))
                .toList();
        CountyFacts facts = Intake.read(Path.of("fixtures", county), Counties.RULEBOOK);
        return new Checkup(Counties.RULEBOOK)
                .check(facts, Applicable.to(facts, Counties.RULEBOOK, named, facts.year()), facts.year());
    }
}
