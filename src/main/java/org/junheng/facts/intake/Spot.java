package org.junheng.facts.intake;

/** Where a cell stands. */
interface Spot {

    /** For people, as {@code schools.csv 第7行 K列}. */
    String place();

    /** As results give it: {@code schools.csv!K7}, {@code 学校!K7} or a JSON pointer. */
    String at();
}
