package org.junheng.shared;

/** What the operator sees who started the program; each line is there at once. Words are Chinese. */
public interface Terminal {

    /** On stdout. */
    void say(String line);

    /** On stderr. */
    void warn(String line);
}
