package org.junheng.report.letter;

import org.junheng.testing.Counties;

/** Counties that are hard to print. */
final class Crowded {

    static final String LONG_NAME = "青山县石桥镇石桥村民办公助九年一贯制寄宿实验学校第十二分校";

    private Crowded() {}

    /** Schools that lack nearly all, with names of thirty characters. */
    static Counties county(int schools) {
        Counties county = Counties.ofYear(2025);
        for (int i = 1; i <= schools; i++) {
            String code = String.format("21%08d", i);
            county.school(
                    code,
                    "小学",
                    "学校名称",
                    LONG_NAME + i % 100,
                    "小学学生数",
                    400 + i,
                    "小学班级数",
                    10,
                    "小学专任教师数",
                    24,
                    "小学专科学历教师数",
                    2,
                    "小学本科学历教师数",
                    10,
                    "小学研究生学历教师数",
                    0,
                    "小学骨干教师数",
                    i % 5,
                    "小学体育教师数",
                    1,
                    "小学音乐教师数",
                    1,
                    "小学美术教师数",
                    0,
                    "教学及辅助用房面积",
                    1500.25 + i,
                    "室内体育用房面积",
                    0,
                    "室外运动场地面积",
                    2000,
                    "教学仪器设备值",
                    62.5,
                    "网络多媒体教室数",
                    i % 12,
                    "最大班学生数",
                    52,
                    "音乐专用教室数",
                    0,
                    "美术专用教室数",
                    0);
        }
        return county;
    }
}
