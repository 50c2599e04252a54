package org.ytterby.domain;

import java.util.List;

/**
 * The capacity of one site in the base month, shared by the activities that run there.
 *
 * @param site the site
 * @param region index of its region
 * @param capacity t/month in the unit of its stage (t REO of feed or product, t metal, t magnet, t scrap)
 * @param activities indices of its activities in {@link World#activities()}
 */
public record Plant(Site site, int region, Figure capacity, List<Integer> activities) {

    /** Copies the list. */
    public Plant {
        activities = List.copyOf(activities);
        if (capacity.value() < 0) {
            throw new IllegalArgumentException(
                    capacity.where() + ": capacity of " + site.id() + " is negative (" + capacity.value() + ").");
        }
    }
}
