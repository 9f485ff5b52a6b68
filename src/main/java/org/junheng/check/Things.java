package org.junheng.check;

import java.util.List;

/**
 * What a gap is counted in: the figures that change when a person buys, builds, moves or sends away one thing.
 *
 * @param sheet whose rows hold them, as 学校
 * @param items any of which counts, one for one
 * @param name of the row where a school has several in the sheet (设备: 课桌; 教室: 音乐), else empty
 */
public record Things(String sheet, List<String> items, String name) {}
