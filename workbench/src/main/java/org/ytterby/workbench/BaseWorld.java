package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Scenario;

/**
 * A calibrated world and what is in force in it.
 *
 * @param economy the world, its base month and its costs
 * @param measures duties, licences and quotas of the base month; a scenario's events come on top
 */
public record BaseWorld(Economy economy, List<Instrument> measures) {

    /** Copies the list. */
    public BaseWorld {
        measures = List.copyOf(measures);
    }

    /** Measures of the world, then events of a scenario. */
    List<Instrument> instruments(Scenario scenario) {
        List<Instrument> all = new ArrayList<>(measures);
        all.addAll(scenario.events());
        return all;
    }
}
