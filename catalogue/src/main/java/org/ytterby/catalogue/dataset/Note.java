package org.ytterby.catalogue.dataset;

/**
 * Something that was done with the figures on the way to a world, so that nothing is assumed in silence.
 *
 * @param topic what kind of thing
 * @param subject what it is about, such as a site or a good and a region
 * @param message one sentence
 */
public record Note(Topic topic, String subject, String message) {

    /** Kinds of notes. */
    public enum Topic {
        /** A figure of another vintage stands in. */
        CARRIED,
        /** Something that no row states was assumed. */
        ASSUMED,
        /** Something in the tables has no place in this world. */
        LEFT_OUT,
        /** The figures do not sit well together. */
        ODD
    }
}
