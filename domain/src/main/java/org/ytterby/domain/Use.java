package org.ytterby.domain;

/**
 * A final use of rare earths.
 *
 * @param id such as {@code ev-traction}
 * @param name in English
 * @param priority 1 is served first when something is rationed
 */
public record Use(String id, String name, int priority) {}
