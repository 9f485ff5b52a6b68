package org.junheng.rectify.ledger;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** A word that somebody gave means none of those there are. */
final class UnknownWord {

    private UnknownWord() {}

    /** @param known each as 开始整改(START) */
    static ProblemsException among(String place, String word, String what, Stream<String> known) {
        return new ProblemsException(
                place, "没有\"" + Plain.text(word) + "\"这一" + what + "。可以是:" + known.collect(joining("、")) + "。");
    }
}
