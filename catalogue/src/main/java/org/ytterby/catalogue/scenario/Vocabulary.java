package org.ytterby.catalogue.scenario;

/** Kinds of words that only a world can tell right from wrong. */
enum Vocabulary {
    /** A good, an element or a class of goods. */
    GOODS("good", "such as Dy-oxide, Dy, NdFeB, magnets or *"),
    /** One good. */
    GOOD("good", "such as NdPr-metal"),
    /** A region, a group or every region. */
    REGIONS("region", "ISO 3166-1 alpha-3 or alpha-2, a group such as EU27, ROW, or *"),
    /** One region. */
    REGION("region", "ISO 3166-1 alpha-3 or alpha-2, or ROW"),
    /** A use or every use. */
    USES("use", "such as ev-traction, or *"),
    /** A mine or plant. */
    SITES("site", "as 'ytterby data show sites' lists them"),
    /** A project. */
    PROJECTS("project", "as 'ytterby data show projects' lists them");

    private final String word;
    private final String doc;

    Vocabulary(String word, String doc) {
        this.word = word;
        this.doc = doc;
    }

    /** What one such word names. */
    String word() {
        return word;
    }

    /** How such words look. */
    String doc() {
        return doc;
    }

    /** True where country codes may stand. */
    boolean isPlace() {
        return this == REGIONS || this == REGION;
    }
}
