package org.junheng.check;

import org.junheng.facts.Figure;

/** A figure that an outcome was computed from. @param at its cell */
public record Input(String item, String value, String at) {

    static Input of(String item, Figure figure) {
        return new Input(item, figure.text(), figure.at());
    }
}
