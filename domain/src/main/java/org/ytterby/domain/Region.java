package org.ytterby.domain;

import java.util.Set;

/**
 * A node of the model: a country, or a group of countries that stands as one.
 *
 * @param code ISO 3166-1 alpha-3, or {@code OEU} (other EU members) and {@code ROW} (rest of the world)
 * @param name English name
 * @param bloc freight area, such as {@code EAST-ASIA}
 * @param groups named groups that it belongs to, such as {@code EU27}
 */
public record Region(String code, String name, String bloc, Set<String> groups) {

    /** Copies the groups. */
    public Region {
        groups = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(groups));
    }
}
