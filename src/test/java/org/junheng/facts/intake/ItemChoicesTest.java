package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junit.jupiter.api.Test;

class ItemChoicesTest {

    private static final Items ITEMS = new TestVocabulary().items();

    @Test
    void every_choice_of_the_dictionary_has_exactly_its_words() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String sheet : ITEMS.sheets()) {
            for (Item item : ITEMS.of(sheet)) {
                if (item.type() == Item.Type.CHOICE) {
                    seen.put(sheet + "." + item.name(), String.join("|", item.choices()));
                } else {
                    assertThat(item.choices()).isEmpty();
                }
            }
        }
        assertThat(seen)
                .containsExactly(
                        Map.entry("学校.办学类型", "小学|教学点|初级中学|九年一贯制学校|完全中学|十二年一贯制学校|特殊教育学校|职业学校"),
                        Map.entry("学校.举办者类型", "公办|民办|1|2|3|4|5|6|7|8|9|10"),
                        Map.entry("学校.城乡类型", "城区|镇区|乡村"),
                        Map.entry("班级.学段", "小学|初中"),
                        Map.entry("教室.类别", "音乐|美术"),
                        Map.entry("教室.学段", "小学|初中"),
                        Map.entry("设备.类别", "音乐|体育|美术|卫生室|心理辅导室|实验"),
                        Map.entry("佐证.结论", "达标|不达标|未评估"),
                        Map.entry("校际均衡.学段", "小学|初中"),
                        Map.entry("校际均衡.标准", "gy-2017|gj-2012"),
                        Map.entry("质量监测.学科", "语文|数学|科学|体育|艺术|德育"),
                        Map.entry("满意度.类别", "家长|学生|教师|校长|人大代表|政协委员|群众|其他"),
                        Map.entry("人员.岗位", "校长|副校长|教师"),
                        Map.entry("人员.性别", "男|女"),
                        Map.entry("人员.职称", "正高级|高级|一级|二级|三级|未评"),
                        Map.entry("人员.暂缓事由", "重病|孕产哺乳|子女低龄无人接送|家属长期患病|农村任教满六年|重大科研或特殊岗位|其他"),
                        Map.entry("人员.拟评荣誉或职务", "特级教师|高级职称|新任校长"));
    }

    @Test
    void every_sheet_has_a_file_name_and_every_item_a_word_for_what_is_expected() {
        assertThat(Items.FILE_NAMES.keySet()).containsExactlyElementsOf(ITEMS.sheets());
        for (String sheet : ITEMS.sheets()) {
            assertThat(ITEMS.of(sheet))
                    .allSatisfy(item -> assertThat(Expected.of(item)).isNotBlank());
        }
        assertThat(List.of("区县", "学校")).isSubsetOf(ITEMS.sheets());
    }
}
