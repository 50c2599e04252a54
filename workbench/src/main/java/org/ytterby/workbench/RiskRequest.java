package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Element;
import org.ytterby.domain.Hints;
import org.ytterby.domain.Stage;
import org.ytterby.workbench.result.UsageException;

/**
 * What risk is asked for.
 *
 * @param index {@code leverage} or {@code truce}
 * @param material symbols of elements, joined by commas
 * @param stage {@code mine}, {@code separation}, {@code metal} or {@code magnet}; null for the whole chain
 * @param country code or group of the region at risk
 * @param by code or group of the region that the risk comes from
 * @param year vintage of the world
 * @param futures pairs of futures, 1 to 1,000
 * @param seed of all draws
 * @param threads workers, one or more; without influence on the numbers
 */
public record RiskRequest(
        String index,
        String material,
        @Nullable String stage,
        String country,
        String by,
        String year,
        int futures,
        long seed,
        int threads) {

    /** Indices that can be asked for. */
    public static final List<String> INDICES = List.of("leverage", "truce");

    private static final int MOST_FUTURES = 1000;

    /** Refuses what is not known or out of range. */
    public RiskRequest {
        if (!INDICES.contains(index)) {
            throw new UsageException("--index '" + index + "' is not known or not built yet; there are "
                    + String.join(", ", INDICES) + ". " + Hints.nearest(index, INDICES));
        }
        if (material.isBlank() || country.isBlank()) {
            throw new UsageException("--index " + index + " needs --material and --country (material '" + material
                    + "', country '" + country + "'). Maybe --material Dy --country USA.");
        }
        if (futures < 1 || futures > MOST_FUTURES || threads < 1) {
            throw new UsageException("--futures must lie between 1 and " + MOST_FUTURES + " (is " + futures
                    + ") and --threads be 1 or more (is " + threads + "). Maybe leave them out.");
        }
    }

    /** The elements asked for. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (String symbol : material.split(",", -1)) {
            try {
                elements.add(Element.of(symbol.strip()));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--material: " + e.getMessage());
            }
        }
        return elements;
    }

    /** Stages whose products are meant; empty for all. */
    Set<Stage> stages() {
        if (stage == null) {
            return Set.of();
        }
        return switch (stage) {
            case "mine" -> Set.of(Stage.MINE, Stage.CRACKING);
            case "separation" -> Set.of(Stage.SEPARATION, Stage.FINISHING);
            case "metal" -> Set.of(Stage.METAL);
            case "magnet" -> Set.of(Stage.MAGNET);
            default -> {
                List<String> known = List.of("mine", "separation", "metal", "magnet");
                throw new UsageException("--stage '" + stage + "' is not traded; there are " + String.join(", ", known)
                        + ". " + Hints.nearest(stage, known));
            }
        };
    }
}
