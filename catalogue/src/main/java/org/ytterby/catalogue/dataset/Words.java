package org.ytterby.catalogue.dataset;

/** Sets of words that cells may refer to. */
public enum Words {
    ELEMENT("element"),
    ORE("ore"),
    GOOD("good"),
    /** A good or a class of goods such as {@code magnets}. */
    GOODS("good or class of goods"),
    RECIPE("recipe"),
    /** The part of a recipe before the colon. */
    RECIPE_KIND("kind of recipe"),
    COUNTRY("country"),
    REGION("region"),
    /** A named group of regions such as {@code EU27}. */
    GROUP("group of regions"),
    /** A region, a named group of regions, or a country. */
    PLACE("region, group or country"),
    BLOC("freight bloc"),
    SITE("site"),
    PROJECT("project"),
    USE("use"),
    SECTOR("sector"),
    MEASURE("measure"),
    SOURCE("source");

    private final String english;

    Words(String english) {
        this.english = english;
    }

    /** What a word of this set is called in messages. */
    public String english() {
        return english;
    }
}
