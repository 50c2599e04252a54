package org.ytterby.risk.truce;

import org.ytterby.domain.Parameters;
import org.ytterby.numerics.GammaMixture;

/**
 * The monthly hazard of a truce with what moves it, MODEL equations (38) and (41). Five breaks pin it down only within an
 * interval, so it is never given as a point.
 *
 * @param base hazard before covariates, per month: Gamma over the breaks observed, a share of truces of a durable type
 * @param leverageEffect log per unit that the balance of leverage has shifted, as a share of what it was
 * @param uncertaintyEffect log per doubling of the index of trade-policy uncertainty over its mean
 * @param electionEffect log while a national election is within six months
 * @param windowEffect log per share of leverage that is expected to be lost within a year, MODEL equation (41)
 */
public record TruceHazard(
        GammaMixture base,
        double leverageEffect,
        double uncertaintyEffect,
        double electionEffect,
        double windowEffect) {

    private static final double TAIL = 0.025;

    /**
     * What stands at a date.
     *
     * @param leverageShift balance of leverage over what it was when the truce was made, less 1
     * @param uncertaintyDoublings log₂ of the index of trade-policy uncertainty over its mean
     * @param electionNear whether one of the two has a national election within six months
     * @param yearlyLoss share of the leverage that is expected to be lost within a year; gains count as 0
     */
    public record Covariates(
            double leverageShift, double uncertaintyDoublings, boolean electionNear, double yearlyLoss) {

        /** As when the truce was made. */
        public static Covariates none() {
            return new Covariates(0, 0, false, 0);
        }
    }

    /**
     * A hazard with its 95 % interval, per month.
     *
     * @param mean mean of the mixture
     * @param low 2.5th percentile
     * @param high 97.5th percentile
     */
    public record Range(double mean, double low, double high) {

        private Range scaled(double factor) {
            return new Range(factor * mean, factor * low, factor * high);
        }
    }

    /** Reads the parameters {@code truce.*}. */
    public static TruceHazard of(Parameters p) {
        return new TruceHazard(
                new GammaMixture(
                        p.value("truce.hazard-shape"),
                        p.value("truce.exposure"),
                        p.value("truce.durable-weight"),
                        p.value("truce.durable-hazard-factor")),
                p.value("truce.covariate-leverage"),
                p.value("truce.covariate-tpu"),
                p.value("truce.covariate-election"),
                p.value("truce.covariate-window"));
    }

    /** Factor of the covariates on the hazard. */
    public double factor(Covariates x) {
        return StrictMath.exp(leverageEffect * x.leverageShift()
                + uncertaintyEffect * x.uncertaintyDoublings()
                + (x.electionNear() ? electionEffect : 0)
                + windowEffect * Math.max(0, x.yearlyLoss()));
    }

    /** Hazard and its 95 % interval at a date, per month. */
    public Range at(Covariates x) {
        Range plain = new Range(base.mean(), base.quantile(TAIL), base.quantile(1 - TAIL));
        return plain.scaled(factor(x));
    }
}
