package org.ytterby.domain;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capacity that is planned or being built.
 *
 * @param id unique word
 * @param site where it will stand
 * @param region index of its region
 * @param recipes indices of the recipes it will run
 * @param plant index of its own plant in {@link World#plants()}, whose capacity in the base month is zero
 * @param status how far it is
 * @param firstOutput month that its owner announced, or null where none is known
 * @param capacity design capacity, t/month
 * @param capexUsd capital cost, USD
 * @param operatingCost without feed, USD/kg
 * @param permitMonths median time to permit, months
 * @param buildMonths median time to build, months
 * @param successProbability chance that it is built at all
 */
public record Project(
        String id,
        Site site,
        int region,
        List<Integer> recipes,
        int plant,
        Status status,
        @Nullable YearMonth firstOutput,
        Figure capacity,
        Figure capexUsd,
        Figure operatingCost,
        Figure permitMonths,
        Figure buildMonths,
        Figure successProbability) {

    /** Copies the list. */
    public Project {
        recipes = List.copyOf(recipes);
    }

    /** How far a project is. */
    public enum Status {
        /** Produces and is still ramping up. */
        OPERATING_RAMP,
        CONSTRUCTION,
        PERMITTED,
        PERMITTING,
        STUDY,
        SUSPENDED;

        /** True where money is committed, so that it goes on without a further decision. */
        public boolean committed() {
            return this == OPERATING_RAMP || this == CONSTRUCTION;
        }
    }
}
