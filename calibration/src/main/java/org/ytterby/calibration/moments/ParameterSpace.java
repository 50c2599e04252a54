package org.ytterby.calibration.moments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Parameters;

/**
 * The free parameters with their priors, and all others at their stated values. Points are arrays of coordinates of the
 * priors, in the order of the list.
 *
 * @param stated every parameter as stated
 * @param priors of the free ones
 */
public record ParameterSpace(Parameters stated, List<Prior> priors) {

    /** Copies the list; refuses one that is empty. */
    public ParameterSpace {
        priors = List.copyOf(priors);
        if (priors.isEmpty()) {
            throw new IllegalArgumentException("no parameter is free (0). Maybe the list of free ids is empty.");
        }
    }

    /**
     * Frees some parameters.
     *
     * @throws IllegalArgumentException if one is unknown, with the nearest, or has no range
     */
    public static ParameterSpace of(Parameters stated, List<String> free) {
        return new ParameterSpace(
                stated, free.stream().map(id -> Prior.of(id, stated.figure(id))).toList());
    }

    /** Number of free parameters. */
    public int dimensions() {
        return priors.size();
    }

    /** The stated values: zero in every coordinate. */
    public double[] origin() {
        return new double[dimensions()];
    }

    /** Lower bounds of the coordinates. */
    public double[] lowest() {
        return priors.stream().mapToDouble(Prior::lowest).toArray();
    }

    /** Upper bounds of the coordinates. */
    public double[] highest() {
        return priors.stream().mapToDouble(Prior::highest).toArray();
    }

    /** The point at which each parameter has a share of its prior below it. */
    public double[] quantiles(double[] shares) {
        double[] z = new double[dimensions()];
        for (int d = 0; d < z.length; d++) {
            z[d] = priors.get(d).quantile(shares[d]);
        }
        return z;
    }

    /** All parameters at a point; values have six significant digits, as a frozen file states them. */
    public Parameters at(double[] point) {
        Map<String, Double> values = new TreeMap<>();
        for (int d = 0; d < point.length; d++) {
            values.put(priors.get(d).id(), value(d, point[d]));
        }
        return stated.with(values);
    }

    /** One free parameter at a coordinate, with six significant digits and within its range. */
    public double value(int parameter, double coordinate) {
        Prior prior = priors.get(parameter);
        double rounded = FrozenParameters.rounded(prior.at(coordinate));
        return Math.max(prior.figure().low(), Math.min(prior.figure().high(), rounded));
    }

    /** Minus twice the logarithm of the prior, up to a constant: the sum of the squared coordinates. */
    public static double penalty(double[] point) {
        double sum = 0;
        for (double z : point) {
            sum += z * z;
        }
        return sum;
    }
}
