package org.junheng.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junheng.report.Json;
import org.junheng.testing.Counties;

/** A hand-in of a small county: primary schools whose figures a seed decides, some of them below the limits. */
record SmallCounty(String code, String fileName, byte[] file) {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final List<String> OF_TEACHERS = List.of("小学专科学历教师数", "小学骨干教师数", "小学体育教师数", "小学音乐教师数", "小学美术教师数");

    static SmallCounty of(String code, int schools, long seed) {
        Random random = new Random(seed);
        Counties county = Counties.ofYear(2025).county("区县代码", code);
        for (int i = 1; i <= schools; i++) {
            int pupils = 60 + random.nextInt(1900);
            int teachers = 2 + pupils / (15 + random.nextInt(8));
            List<Object> row = new ArrayList<>(List.of("小学学生数", pupils, "小学专任教师数", teachers));
            OF_TEACHERS.forEach(item -> Collections.addAll(row, item, random.nextInt(1 + teachers / 5)));
            int rooms = (int) (pupils * (3 + 3 * random.nextDouble()));
            Collections.addAll(row, "小学班级数", 1 + pupils / 40, "教学及辅助用房面积", rooms, "室内体育用房面积", rooms / 10);
            Collections.addAll(row, "室外运动场地面积", (int) (pupils * (6 + 4 * random.nextDouble())));
            Collections.addAll(row, "教学仪器设备值", Math.round(pupils * (0.1 + random.nextDouble() / 5)));
            Collections.addAll(row, "网络多媒体教室数", 1 + (int) (pupils * (1.5 + 2 * random.nextDouble()) / 100));
            county.school("2" + code + (100 + i), "小学", row.toArray());
        }
        byte[] file = Json.line(county.map()).getBytes(StandardCharsets.UTF_8);
        return new SmallCounty(code, code + "-" + COUNT.incrementAndGet() + ".json", file);
    }
}
