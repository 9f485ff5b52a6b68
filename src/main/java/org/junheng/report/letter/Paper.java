package org.junheng.report.letter;

import java.time.LocalDate;

/** An official paper being written from top to bottom. Whatever is handed in stays text: it can be no field and no markup. */
interface Paper {

    /** Starts a paper on a sheet of its own, with page numbers from 1. @param lines of the title, broken where they read well */
    void title(String... lines);

    /** Below the title, as the year that the paper is about. */
    void subtitle(String text);

    /** To whom the paper goes. */
    void addressee(String text);

    /** A heading, numbered by itself: 一、 at level 1, (一) at level 2, 1. at level 3. */
    void heading(int level, String text);

    void paragraph(String text);

    /** What a person has yet to write, as {@code 由教育局填写:主要做法}. */
    void prompt(String text);

    void table(Grid grid);

    void signature(String who, LocalDate day);

    /** Starts an attachment on sheets laid crosswise, with the paper's page numbers going on. */
    void attachment(String title);
}
