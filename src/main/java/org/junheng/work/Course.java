package org.junheng.work;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far the whole job is, from how far a phase is: a bar that starts anew with each phase tells nobody when the end will be.
 * The shares were measured on counties of 40 to 2,000 schools; one that is off makes a bar uneven and nothing else.
 */
final class Course {

    /** Of the whole. */
    static final int STEPS = 1000;

    private static final Map<String, int[]> PHASES = phases();

    private int reached;

    /** The steps done of the whole; never fewer than before. A phase that is not known adds nothing. */
    int at(String phase, long done, long all) {
        int[] span = PHASES.get(phase);
        if (span != null) {
            double share = all <= 0 ? 0 : Math.min(1, done / (double) all);
            reached = Math.max(reached, span[0] + (int) (share * (span[1] - span[0])));
        }
        return reached;
    }

    private static Map<String, int[]> phases() {
        Map<String, int[]> phases = new LinkedHashMap<>();
        span(phases, "读取文件", 0, 600);
        span(phases, "核对数据", 600, 1000);
        span(phases, "读取数据", 0, 40);
        span(phases, "读取规则", 40, 80);
        span(phases, "编译规则", 80, 250);
        span(phases, "匹配规则", 250, 350);
        span(phases, "逐条判定", 350, 450);
        span(phases, "计算差异系数", 450, 500);
        span(phases, "汇总结果", 500, 520);
        span(phases, "查找措施", 520, 600);
        span(phases, "推算调剂", 600, 720);
        span(phases, "整理结果", 720, 800);
        span(phases, "保存结果", 800, 980);
        span(phases, "更新台账", 980, 1000);
        span(phases, "核对结果", 720, 800);
        span(phases, "生成文档", 800, 1000);
        return phases;
    }

    private static void span(Map<String, int[]> phases, String phase, int from, int to) {
        phases.put(phase, new int[] {from, to});
    }
}
