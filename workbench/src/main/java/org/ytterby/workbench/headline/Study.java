package org.ytterby.workbench.headline;

import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Scenario;

/**
 * What headlines are drawn from.
 *
 * @param scenario what was asked
 * @param economy the world and its base month
 * @param instruments measures of the world and events of the scenario
 * @param distribution what came out; one future or more
 */
public record Study(Scenario scenario, Economy economy, List<Instrument> instruments, Distribution distribution) {

    /** Copies the list and refuses a distribution without futures, which supports no sentence. */
    public Study {
        instruments = List.copyOf(instruments);
        if (distribution.futures() < 1) {
            throw new IllegalArgumentException("the distribution of '" + scenario.name()
                    + "' has no futures (is 0). Maybe the run was interrupted before the first was finished.");
        }
    }
}
