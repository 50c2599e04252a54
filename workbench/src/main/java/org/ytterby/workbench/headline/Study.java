package org.ytterby.workbench.headline;

import org.ytterby.domain.Economy;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Scenario;

/**
 * What headlines are drawn from.
 *
 * @param scenario what was asked
 * @param economy the world and its base month
 * @param distribution what came out; one future or more
 */
public record Study(Scenario scenario, Economy economy, Distribution distribution) {

    /** Refuses a distribution without futures, which supports no sentence. */
    public Study {
        if (distribution.futures() < 1) {
            throw new IllegalArgumentException("the distribution of '" + scenario.name()
                    + "' has no futures (is 0). Maybe the run was interrupted before the first was finished.");
        }
    }
}
