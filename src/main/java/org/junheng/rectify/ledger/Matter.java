package org.junheng.rectify.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Subject;

/**
 * What an entry is about, as the latest finding says it: plain words that need no rulebook to be read again. Of a person it has
 * the code, and no school, value, limit or gap.
 *
 * @param id of the finding: rule, subject and indicator
 * @param text the finding in one sentence (存在问题)
 * @param value with its unit (现状值)
 * @param limit with its unit (标准值)
 * @param gap what is lacking or over (缺口)
 * @param goal what must hold in the end (整改目标)
 */
public record Matter(
        String id,
        Basis basis,
        About about,
        String text,
        @Nullable String value,
        @Nullable String limit,
        @Nullable Gap gap,
        String goal,
        List<Measure> measures) {

    public Matter {
        measures = List.copyOf(measures);
    }

    /** By which rule of which paper. @param paper its 文号, or its title where it bears none */
    public record Basis(String rule, String title, String standard, String paper, String clause) {}

    /**
     * Whom and which figure it concerns.
     *
     * @param who as a sentence names it: 青山镇中心小学(小学), 全县小学, 人员 P0005
     * @param school its code; null for the county and for people
     * @param schoolName 全县 for the county, empty for people
     * @param indicator {@code -} for a rule without one
     */
    public record About(
            Subject.Kind kind,
            String who,
            @Nullable String school,
            String schoolName,
            @Nullable String stage,
            String indicator) {}

    public String rule() {
        return basis.rule();
    }

    public String title() {
        return basis.title();
    }

    public String standard() {
        return basis.standard();
    }

    public String paper() {
        return basis.paper();
    }

    public String clause() {
        return basis.clause();
    }

    public String who() {
        return about.who();
    }

    public @Nullable String school() {
        return about.school();
    }

    public String schoolName() {
        return about.schoolName();
    }

    public @Nullable String stage() {
        return about.stage();
    }

    public String indicator() {
        return about.indicator();
    }

    public boolean isOfPerson() {
        return about.kind() == Subject.Kind.PERSON;
    }

    /** Who leads the first measure; empty where there is none. */
    public String lead() {
        return measures.isEmpty() ? "" : measures.get(0).lead();
    }

    /** Who supports the first measure. */
    public List<String> support() {
        return measures.isEmpty() ? List.of() : measures.get(0).support();
    }
}
