package org.junheng.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Ledger;

/** Writes report.docx: 自评报告 and then 整改报告, each with pages numbered from 1. */
public final class Letters {

    private Letters() {}

    /** @param today the date below the papers */
    public static void write(CheckResult result, Ledger ledger, LocalDate today, OutputStream out) throws IOException {
        Review review = new Review(result);
        try (WordPaper paper = new WordPaper(Typeset.of(result.facts(), result.rulebook()))) {
            new SelfReview(review, today).write(paper);
            new Correction(review, ledger, today).write(paper);
            paper.writeTo(out, review.county() + "自评报告和整改报告", today);
        }
    }
}
