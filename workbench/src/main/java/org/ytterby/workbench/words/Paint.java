package org.ytterby.workbench.words;

/** Emphasis on a terminal, or none. */
public enum Paint {
    /** Plain text. */
    NONE,
    /** ANSI escape codes. */
    ANSI;

    /** Strong text. */
    public String strong(String text) {
        return wrap("1", text);
    }

    /** Text that warns. */
    public String warning(String text) {
        return wrap("33", text);
    }

    private String wrap(String code, String text) {
        return this == ANSI ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
