package org.ytterby.workbench.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure of risk.
 *
 * @param index such as {@code leverage}
 * @param material symbols of elements, joined by commas
 * @param stage word of the stage, or null for the whole chain
 * @param country code of the region at risk
 * @param by code of the region that the risk comes from
 * @param year vintage of the world
 * @param value the figure
 * @param inputs what it was made from, by name, in order; money in USD
 */
public record Score(
        String index,
        String material,
        @Nullable String stage,
        String country,
        String by,
        int year,
        double value,
        Map<String, Double> inputs) {

    /** Copies the inputs in their order. */
    public Score {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
