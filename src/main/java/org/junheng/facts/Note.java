package org.junheng.facts;

/** Something odd in the data that stops nothing but that a person should look at (提示). */
public record Note(String place, String text) {}
