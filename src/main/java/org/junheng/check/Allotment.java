package org.junheng.check;

/**
 * One school's part of a measure: what it gives, or what it gets.
 *
 * @param school its code
 * @param name its name
 * @param amount a plain decimal in the unit
 */
public record Allotment(String school, String name, String amount, String unit) {

    /** As 第一小学(3161000001) 600 册. */
    public String inWords() {
        return name + "(" + school + ") " + amount + " " + unit;
    }
}
