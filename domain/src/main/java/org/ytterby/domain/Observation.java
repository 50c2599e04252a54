package org.ytterby.domain;

import java.util.List;

/**
 * A published total that a sum of the world's quantities should meet: national mine output, magnet exports, and so on.
 *
 * @param label what it is, for reports
 * @param kind which list the indices refer to
 * @param members indices in {@link World#activities()}, {@link World#routes()} or {@link World#demands()}
 * @param weights weight of each member in the sum, in the order of {@code members}
 * @param total published figure, t/month
 * @param conversionError relative error of the weights themselves, 0 where they are exact: customs headings mix oxides,
 *     carbonates and chlorides, whose oxide content differs
 */
public record Observation(
        String label, Kind kind, List<Integer> members, List<Double> weights, Figure total, double conversionError) {

    /** Which quantities are summed. */
    public enum Kind {
        ACTIVITY,
        ROUTE,
        DEMAND
    }

    /** Copies the lists and refuses lists of unequal length. */
    public Observation {
        members = List.copyOf(members);
        weights = List.copyOf(weights);
        if (members.size() != weights.size()) {
            throw new IllegalArgumentException(
                    label + ": " + members.size() + " members, " + weights.size() + " weights");
        }
    }
}
