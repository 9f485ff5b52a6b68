package org.junheng.check;

/** On which side of a band a figure lies; too little and too much are different faults with different cures. */
public enum Side {
    BELOW,
    WITHIN,
    ABOVE
}
