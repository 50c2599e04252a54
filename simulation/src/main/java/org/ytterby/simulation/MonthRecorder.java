package org.ytterby.simulation;

import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;

/** Writes down what happens in each month. Immutable, so that all futures of a plan may share one. */
public interface MonthRecorder {

    /** What each series is about, ascending; the same in every future. */
    List<SeriesKey> keys();

    /**
     * Writes one month.
     *
     * @param month the cleared month, before the state moves on
     * @param values by series, in the order of {@link #keys}; overwritten
     */
    void record(MonthView month, double[] values);

    /** Makes the recorder of a plan. */
    @FunctionalInterface
    interface Factory {

        /**
         * A recorder for an economy.
         *
         * @param instruments duties of the world, then events of the scenario
         * @param settings parameters of the loop
         */
        MonthRecorder of(Economy economy, List<Instrument> instruments, SimulationSettings settings);
    }
}
