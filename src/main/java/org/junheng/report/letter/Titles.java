package org.junheng.report.letter;

import org.junheng.rulebook.Standard;

/** The titles of the papers. */
final class Titles {

    /** Characters of the title's size that a line holds. */
    private static final int LINE = 20;

    private Titles() {}

    static void write(Paper paper, Review review, String kind) {
        String subject = subject(review) + kind;
        if (review.county().length() + subject.length() <= LINE) {
            paper.title(review.county() + subject);
        } else {
            paper.title(review.county(), subject);
        }
        paper.subtitle("(" + review.result().facts().year() + "年度)");
    }

    /** 优质均衡 where that is judged. */
    private static String subject(Review review) {
        boolean high = review.standards().stream().map(Standard::title).anyMatch(title -> title.contains("优质均衡"));
        return high ? "义务教育优质均衡发展" : "义务教育均衡发展";
    }
}
