package org.ytterby.calibration.moments;

import org.ytterby.domain.Figure;
import org.ytterby.numerics.NormalDistribution;

/**
 * What is believed of a parameter before the past is consulted: a normal distribution of its logarithm, logit or value,
 * with the stated value as median and the stated range as its 5th and 95th percentile, cut off there.
 *
 * <p>The spread may differ on the two sides of the median. The coordinate z is the distance from the median in standard
 * deviations of the side; it is standard normal between −1.645 and 1.645. A parameter whose value stands at an end of its
 * range has only the other side.
 *
 * @param id of the parameter
 * @param figure stated value, range and unit
 * @param scale on which it is normal
 */
public record Prior(String id, Figure figure, Scale scale) {

    /** Standard normal quantile of 95 %. */
    public static final double EDGE = 1.6448536269514722;

    private static final double TAIL = 0.05;

    /** Scale on which a prior is normal. */
    public enum Scale {
        /** For ranges that reach zero or below. */
        LINEAR,
        /** For positive ranges: lognormal. */
        LOG,
        /** For ranges between 0 and 1, both excluded: logit-normal. */
        LOGIT
    }

    /**
     * The prior of a figure.
     *
     * @throws IllegalArgumentException if its range is a single point
     */
    public static Prior of(String id, Figure figure) {
        if (!(figure.low() < figure.high())) {
            throw new IllegalArgumentException("parameter " + id + " has no range (is " + figure.value() + ", "
                    + figure.where() + "). Maybe it is a convention and should not be free.");
        }
        Scale scale = figure.low() <= 0 ? Scale.LINEAR : figure.high() < 1 ? Scale.LOGIT : Scale.LOG;
        return new Prior(id, figure, scale);
    }

    /** Lowest coordinate, at the lower end of the range. */
    public double lowest() {
        return figure.value() > figure.low() ? -EDGE : 0;
    }

    /** Highest coordinate, at the upper end of the range. */
    public double highest() {
        return figure.value() < figure.high() ? EDGE : 0;
    }

    /** The parameter at a coordinate; never outside of its range, and exactly the stated value at 0. */
    public double at(double z) {
        if (z == 0) {
            return figure.value();
        }
        double end = z < 0 ? figure.low() : figure.high();
        double middle = forward(figure.value());
        double value = backward(middle + Math.abs(z) / EDGE * (forward(end) - middle));
        return Math.max(figure.low(), Math.min(figure.high(), value));
    }

    /** The coordinate of a value inside the range. */
    public double coordinate(double value) {
        if (value == figure.value()) {
            return 0;
        }
        boolean below = value < figure.value();
        double middle = forward(figure.value());
        double end = forward(below ? figure.low() : figure.high());
        double z = EDGE * (forward(value) - middle) / (end - middle);
        return Math.min(EDGE, z) * (below ? -1 : 1);
    }

    /** The coordinate below which a share of the cut-off prior lies. */
    public double quantile(double share) {
        double from = lowest() < 0 ? TAIL : 0.5;
        double to = highest() > 0 ? 1 - TAIL : 0.5;
        double z = NormalDistribution.quantile(from + share * (to - from));
        return Math.max(lowest(), Math.min(highest(), z));
    }

    private double forward(double value) {
        return switch (scale) {
            case LINEAR -> value;
            case LOG -> StrictMath.log(value);
            case LOGIT -> StrictMath.log(value / (1 - value));
        };
    }

    private double backward(double t) {
        return switch (scale) {
            case LINEAR -> t;
            case LOG -> StrictMath.exp(t);
            case LOGIT -> 1 / (1 + StrictMath.exp(-t));
        };
    }
}
