package org.ytterby.domain;

/**
 * A publication from which figures were taken.
 *
 * @param id short name used by the tables
 * @param title title of the publication
 * @param publisher who published it
 * @param published date or year of publication; may be empty
 * @param address where it can be read
 * @param licence terms under which the figures may be used
 */
public record Source(String id, String title, String publisher, String published, String address, String licence) {}
