package org.ytterby.risk.truce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ytterby.domain.Parameters;
import org.ytterby.numerics.GammaMixture;
import org.ytterby.risk.truce.TruceHazard.Covariates;

/**
 * What two sides stand to lose, from which the game of the truce is made; money in thousand USD.
 *
 * @param by code of A, which cuts
 * @param target code of B, which is cut off
 * @param targetPain B's loss of welfare and output in a year of cut
 * @param ownPain A's loss in that year; below zero where it gains
 * @param firstPain B's loss in the first three months
 * @param halfLife months of building until leverage has halved
 */
public record Stakes(String by, String target, double targetPain, double ownPain, double firstPain, double halfLife) {

    /** Levels of leverage, share of today's. */
    private static final double[] LEVELS = {1, 0.75, 0.5, 0.25, 0.1};

    /** Steps of {@link #LEVELS} within one half-life. */
    private static final int STEPS_TO_HALF = 2;

    private static final double QUARTER = 3;
    private static final double THOUSANDS_PER_BILLION = 1e6;

    /** Id of the parameter of a country's domestic cost, or of the general one where none names it. */
    static String domesticCost(Parameters parameters, String region) {
        String own = "truce.domestic-cost." + region;
        return parameters.byId().containsKey(own) ? own : "truce.domestic-cost";
    }

    /** What B can do to A in a month by its counter-levers (chips, engines, soy), thousand USD. */
    static double counter(ToDoubleFunction<String> value) {
        double yearly = value.applyAsDouble("counter.chips")
                + value.applyAsDouble("counter.engines")
                + value.applyAsDouble("counter.soy");
        return yearly * THOUSANDS_PER_BILLION / 12;
    }

    /**
     * The game under one set of parameters.
     *
     * @param parameters of the world, which tell what parameters there are
     * @param value of each parameter by id, at its centre or drawn from its range
     */
    public TruceGame game(Parameters parameters, ToDoubleFunction<String> value) {
        double fall = Math.min(1, STEPS_TO_HALF / Math.max(1, halfLife));
        double inTruce = fall * value.applyAsDouble("truce.build-pace");
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < LEVELS.length; i++) {
            double next = LEVELS[Math.min(i + 1, LEVELS.length - 1)];
            double yearlyLoss = Math.min(1, 12 * inTruce * (LEVELS[i] - next) / LEVELS[i]);
            bins.add(bin(LEVELS[i], hazard(value, LEVELS[i] - 1, yearlyLoss), parameters, value));
        }
        return new TruceGame(
                bins, value.applyAsDouble("truce.discount"), inTruce, fall, value.applyAsDouble("truce.relief"));
    }

    private static double hazard(ToDoubleFunction<String> value, double shift, double yearlyLoss) {
        TruceHazard hazard = new TruceHazard(
                new GammaMixture(
                        value.applyAsDouble("truce.hazard-shape"),
                        value.applyAsDouble("truce.exposure"),
                        value.applyAsDouble("truce.durable-weight"),
                        value.applyAsDouble("truce.durable-hazard-factor")),
                value.applyAsDouble("truce.covariate-leverage"),
                value.applyAsDouble("truce.covariate-tpu"),
                value.applyAsDouble("truce.covariate-election"),
                value.applyAsDouble("truce.covariate-window"));
        double rate = hazard.at(new Covariates(shift, 0, false, yearlyLoss)).mean();
        return 1 - StrictMath.exp(-rate);
    }

    private Bin bin(double level, double hazard, Parameters parameters, ToDoubleFunction<String> value) {
        double counter = counter(value);
        double conflictA = -ownPain / 12 - counter;
        double conflictB = -level * targetPain / 12 - value.applyAsDouble("counter.own-cost-share") * counter;
        NashBargain bargain = new NashBargain(
                -conflictA,
                -conflictB,
                value.applyAsDouble(domesticCost(parameters, by)),
                value.applyAsDouble(domesticCost(parameters, target)));
        double coercion = value.applyAsDouble("truce.coercion-share");
        return new Bin(
                level,
                conflictA + bargain.gainA(),
                conflictB + bargain.gainB(),
                conflictA,
                conflictB,
                coercion * level * firstPain,
                coercion * QUARTER * counter,
                hazard);
    }
}
