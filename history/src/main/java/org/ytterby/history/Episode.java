package org.ytterby.history;

import java.util.List;
import org.ytterby.policy.Scenario;

/**
 * A stretch of the past that the model is held against: the world before it and what was decided in it.
 *
 * @param id word of the episode, such as {@code licences-2025}
 * @param scenario the base world, the months and the dated measures
 */
public record Episode(String id, Scenario scenario) {

    /** The same months without anything that was decided in them. */
    public Episode withoutEvents() {
        return new Episode(
                id,
                new Scenario(
                        scenario.name(),
                        scenario.description(),
                        scenario.world(),
                        scenario.asOf(),
                        scenario.months(),
                        List.of(),
                        scenario.regimes(),
                        scenario.uncertainty()));
    }
}
