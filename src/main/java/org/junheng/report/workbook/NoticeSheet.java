package org.junheng.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;

/** 说明: what the workbook is, what it was made from, and which columns are typed by hand. */
final class NoticeSheet {

    static final String NAME = "说明";

    private static final int SHOWN_OF_FINGERPRINT = 12;

    private NoticeSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(workbook, looks, NAME, List.of(Column.of("项目", 22), Column.of("内容", 70)));
        paper.title(result.facts().name() + "问题整改工作簿");
        paper.heading("一、基本信息");
        line(paper, "区县", result.facts().name() + "(" + result.facts().code() + ")");
        line(
                paper,
                "数据年度",
                result.facts().year() + " 年"
                        + (result.year() == result.facts().year() ? "" : ",按 " + result.year() + " 年度的标准检查"));
        line(paper, "数据来源", result.facts().source());
        line(paper, "规则手册指纹", fingerprint(result) + "(前 " + SHOWN_OF_FINGERPRINT + " 位,规则一改动就不同)");
        paper.heading("二、适用标准和结论");
        for (CheckResult.Applied applied : result.standards()) {
            String verdict = result.verdicts().stream()
                    .filter(one -> one.standard().equals(applied.standard().id()))
                    .map(one -> Words.verdict(one.verdict()))
                    .findFirst()
                    .orElse("");
            line(paper, verdict, applied.standard().titleAndNumber() + "。" + applied.because());
        }
        paper.heading("三、怎样使用");
        line(paper, FindingSheet.NAME, "每条问题一行,由程序生成,每次检查重写,不要在这张表里填写。可按类别、学校、规则编号筛选。");
        line(paper, "整改台账", "只填写橙色表头的列:问题来源、责任人、整改时限、进展、完成时间、佐证材料、验收人。其余各列由程序写。");
        line(paper, "进展", "从下拉列表选:待整改、整改中、待复核、豁免。填好后把新数据再检查一次,程序读回填写的内容;复查达标的自动销号。");
        line(paper, "改期", "在整改时限写成 2027-06-30(批准:某单位;理由:……),批准和理由都要写,否则原时限不变。全角、半角标点都可以。");
        line(paper, "豁免", "进展选豁免,同时在整改时限写成 2030-12-31(批准:某单位;理由:……),日期是豁免的最后一天。到期后自动恢复为待整改。");
        line(paper, "是否销号", "不能手填。只有复查结论为达标,程序才销号;部分整改、承诺整改都不销号。");
        line(paper, PlanSheet.NAME, "差异系数超限时各校增配数量,以及学校之间的调剂方案。");
        line(paper, "申报表", "国家申报表 I 至 VI 中能由数据得出的数。标\"待填\"的没有数据,需要人工填写;重新检查会重写,请最后再填。");
        line(paper, "帮扶结对、走访记录", "全部手填,重新检查时读回。");
        line(paper, "台账历史", "每次变动一行,只增不改,请不要改动。编号列用来对应每条问题,请不要改动或删除。");
        paper.finish(false, false);
    }

    private static String fingerprint(CheckResult result) {
        String hash = result.rulebook().fingerprint().replaceFirst("^sha256:", "");
        return hash.substring(0, Math.min(SHOWN_OF_FINGERPRINT, hash.length()));
    }

    private static void line(Paper paper, String name, String text) {
        paper.row(List.of(Value.of(name, Look.HEAD), Value.text(text)));
    }
}
