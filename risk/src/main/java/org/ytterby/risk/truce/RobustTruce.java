package org.ytterby.risk.truce;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.numerics.RandomDraws;
import org.ytterby.numerics.SeedStreams;
import org.ytterby.risk.Interval;

/** The truce under many draws from the ranges of its parameters, because most of them are estimates. */
public final class RobustTruce {

    private RobustTruce() {}

    /**
     * What holds over the draws.
     *
     * @param sustainable share of draws in which MODEL equation (40) holds for both sides today
     * @param equilibrium share of draws in which both keep the truce in equilibrium today
     * @param windowCloses share of draws in which both keep it today and A breaks it at some lower level of leverage
     * @param unsettled share of draws in which best responses did not come to rest
     * @param criticalA least monthly discount factor at which A keeps the truce
     * @param criticalB the same of B
     * @param concession what A concedes to B a month, thousand USD; below zero what B concedes
     * @param hazard monthly odds of a break neither wants, today
     * @param draws number of draws
     */
    public record Result(
            double sustainable,
            double equilibrium,
            double windowCloses,
            double unsettled,
            Interval criticalA,
            Interval criticalB,
            Interval concession,
            Interval hazard,
            int draws) {}

    /**
     * Draws each parameter {@code truce.*} and {@code counter.*} from its range, half of the draws on either side of its
     * value, and solves the game.
     *
     * @param parameters with their ranges
     * @param draws one or more
     * @param seed of the draws
     */
    public static Result of(Stakes stakes, Parameters parameters, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be one or more (is " + draws + ").");
        }
        double[] criticalA = new double[draws];
        double[] criticalB = new double[draws];
        double[] concession = new double[draws];
        double[] hazard = new double[draws];
        int[] counts = new int[4];
        for (int i = 0; i < draws; i++) {
            ToDoubleFunction<String> value = drawn(parameters, new SeedStreams(seed), i);
            TruceGame game = stakes.game(parameters, value);
            Bin today = game.bins().get(0);
            TruceCondition a = conditionA(today, game.discount());
            TruceCondition b = conditionB(today, game.discount());
            criticalA[i] = a.criticalDiscount();
            criticalB[i] = b.criticalDiscount();
            concession[i] = new NashBargain(
                            -today.conflictA(),
                            -today.conflictB(),
                            value.applyAsDouble(Stakes.domesticCost(parameters, stakes.by())),
                            value.applyAsDouble(Stakes.domesticCost(parameters, stakes.target())))
                    .concession();
            hazard[i] = today.hazard();
            count(counts, a.sustainable() && b.sustainable(), game.solve());
        }
        double n = draws;
        return new Result(
                counts[0] / n,
                counts[1] / n,
                counts[2] / n,
                counts[3] / n,
                Interval.of(criticalA),
                Interval.of(criticalB),
                Interval.of(concession),
                Interval.of(hazard),
                draws);
    }

    private static TruceCondition conditionA(Bin bin, double discount) {
        return new TruceCondition(
                bin.gainA() + bin.conflictA() - bin.truceA(), bin.truceA(), bin.conflictA(), discount);
    }

    private static TruceCondition conditionB(Bin bin, double discount) {
        return new TruceCondition(
                bin.gainB() + bin.conflictB() - bin.truceB(), bin.truceB(), bin.conflictB(), discount);
    }

    private static void count(int[] counts, boolean sustainable, TruceGame.Equilibrium found) {
        counts[0] += sustainable ? 1 : 0;
        if (!found.converged()) {
            counts[3]++;
            return;
        }
        boolean[] a = found.a().keeps();
        boolean today = a[0] && found.b().keeps()[0];
        boolean later = false;
        for (boolean keeps : a) {
            later |= !keeps;
        }
        counts[1] += today ? 1 : 0;
        counts[2] += today && later ? 1 : 0;
    }

    private static ToDoubleFunction<String> drawn(Parameters parameters, SeedStreams streams, int draw) {
        Map<String, Double> values = new TreeMap<>();
        parameters.byId().forEach((id, figure) -> {
            if (id.startsWith("truce.") || id.startsWith("counter.")) {
                values.put(id, draw(figure, streams.stream(draw, "truce/" + id)));
            }
        });
        return id -> {
            Double value = values.get(id);
            return value == null ? parameters.value(id) : value;
        };
    }

    /** Half below and half above the value, evenly on either side. */
    private static double draw(Figure figure, RandomDraws draws) {
        double u = draws.uniform();
        return u < 0.5
                ? figure.low() + 2 * u * (figure.value() - figure.low())
                : figure.value() + (2 * u - 1) * (figure.high() - figure.value());
    }
}
