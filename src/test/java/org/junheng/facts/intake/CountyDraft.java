package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** A small county that is in order; a test changes only what it is about. */
final class CountyDraft {

    static final String PRIMARY = "0135012001";
    static final String NINE_YEAR = "3135012002";

    final Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();
    private Map<String, Object> last = new LinkedHashMap<>();

    static CountyDraft small() {
        CountyDraft draft = new CountyDraft();
        draft.row("区县", "区县名称", "青山县", "区县代码", "350121", "年度", 2025, "社会认可度", 91.5);
        draft.row("学校", "学校标识码", PRIMARY, "学校名称", "青山镇中心小学", "办学类型", "小学", "举办者类型", "公办");
        draft.more("城乡类型", "镇区", "是否寄宿制", "否", "小学学生数", 845, "小学专任教师数", 46);
        draft.more("教学及辅助用房面积", 3120, "教学仪器设备值", "126.5");
        draft.row("学校", "学校标识码", NINE_YEAR, "学校名称", "柳河学校", "办学类型", "九年一贯制学校", "举办者类型", 7);
        draft.more("城乡类型", "乡村", "是否寄宿制", "是", "小学学生数", 60, "初中学生数", 130);
        draft.more("小学专任教师数", 9, "初中专任教师数", 14);
        draft.row("班级", "学校标识码", NINE_YEAR, "学段", "小学", "年级", 1, "班名", "1班", "学生数", 60);
        draft.row("班级", "学校标识码", NINE_YEAR, "学段", "初中", "年级", 7, "班名", "1班", "学生数", 130);
        draft.row("佐证", "项目", "GY-G1", "结论", "达标", "说明", "规划已批复");
        draft.row("校际均衡", "学段", "小学", "指标", TestVocabulary.AREA, "差异系数", "0.43");
        draft.row("人员", "人员编号", "T001", "学校标识码", PRIMARY, "岗位", "教师", "出生年月", "1980-09");
        return draft;
    }

    CountyDraft row(String sheet, Object... itemsAndValues) {
        last = new LinkedHashMap<>();
        sheets.computeIfAbsent(sheet, s -> new ArrayList<>()).add(last);
        return more(itemsAndValues);
    }

    /** Further figures of the row added last. */
    CountyDraft more(Object... itemsAndValues) {
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            last.put((String) itemsAndValues[i], itemsAndValues[i + 1]);
        }
        return this;
    }

    /** Changes a figure of the first row of a sheet; null takes it away. */
    CountyDraft set(String sheet, String item, Object value) {
        return set(sheet, 0, item, value);
    }

    CountyDraft set(String sheet, int row, String item, Object value) {
        sheets.get(sheet).get(row).put(item, value);
        return this;
    }

    CountyDraft without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    List<String> columns(String sheet) {
        return sheets.get(sheet).stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    /** As the JSON carrier has it. */
    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>(sheets);
        if (sheets.containsKey("区县") && sheets.get("区县").size() == 1) {
            map.put("区县", sheets.get("区县").get(0));
        }
        return map;
    }

    CountyFacts read() {
        return Intake.fromMap(map(), "", new TestVocabulary());
    }

    List<String> notes() {
        return read().notes().stream()
                .map(note -> note.place() + " " + note.text())
                .toList();
    }

    /** Every problem as people see it; empty if there is none. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
