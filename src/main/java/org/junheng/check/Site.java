package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;
import org.junheng.facts.SchoolTypes;
import org.junheng.rulebook.Meaning;

/**
 * A row of 学校 as reported, before campuses are merged (办学点). Its amounts follow contract section 5 "row first": items
 * of a stage without pupils count as 0, pupils of a stage that the 办学类型 has not are 0.
 */
public final class Site extends Subject {

    private static final List<String> STAGES = List.of("小学", "初中", "高中");

    private final Row row;

    Site(Row row, Demands demands) {
        super(Kind.SITE, row.require("学校标识码").text(), row.require("学校名称").text(), null, demands);
        this.row = row;
    }

    Row row() {
        return row;
    }

    String type() {
        return row.require("办学类型").text();
    }

    @Override
    public String schoolCode() {
        return getId();
    }

    @Override
    Meaning meaning() {
        return Meaning.SITE;
    }

    @Override
    @Nullable
    Input text(String item) {
        return Input.in(row, item);
    }

    @Override
    Amount amount(String item) {
        for (String stage : STAGES) {
            if (item.equals(stage + "学生数")) {
                return pupils(stage);
            }
            if (item.startsWith(stage) && pupils(stage).isZero()) {
                return Amount.known(Ratio.ZERO);
            }
        }
        Amount reported = reported(item);
        return !reported.isKnown() && isArtZero(item) ? Amount.known(Ratio.ZERO) : reported;
    }

    /** The figure as written, nothing set to 0. */
    Amount reported(String item) {
        return Amount.in(row, item, () -> getName() + " 的 " + item + "(学校表)");
    }

    Amount pupils(String stage) {
        Figure figure = row.get(stage + "学生数");
        if (figure != null) {
            return Amount.of(stage + "学生数", figure);
        }
        boolean has = SchoolTypes.has(type(), stage);
        return has ? reported(stage + "学生数") : Amount.known(Ratio.ZERO);
    }

    /** 艺术 teachers are either told apart as music and fine art or not: the form not used counts as 0. */
    private boolean isArtZero(String item) {
        for (String stage : STAGES) {
            boolean music = row.get(stage + "音乐教师数") != null;
            boolean fineArt = row.get(stage + "美术教师数") != null;
            if (item.equals(stage + "艺术教师数")) {
                return music && fineArt;
            }
            if (item.equals(stage + "音乐教师数") || item.equals(stage + "美术教师数")) {
                return !music && !fineArt && row.get(stage + "艺术教师数") != null;
            }
        }
        return false;
    }
}
