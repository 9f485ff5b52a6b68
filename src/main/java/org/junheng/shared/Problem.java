package org.junheng.shared;

/**
 * Something in rules or data that cannot be read.
 *
 * @param place file and line, or file, sheet and cell; what a person would look for first
 * @param text what was seen, what was expected, and the next step; in Chinese, for users
 */
public record Problem(String place, String text) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byPlace = Places.compare(place, other.place);
        return byPlace != 0 ? byPlace : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? text : place + " " + text;
    }
}
