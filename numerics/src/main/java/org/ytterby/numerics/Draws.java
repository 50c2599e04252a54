package org.ytterby.numerics;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Draws from distributions by inversion: one uniform number each, so that draws stay in step between runs. */
public final class Draws {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final RandomGenerator generator;

    Draws(RandomGenerator generator) {
        this.generator = generator;
    }

    /** Uniform above 0 and below 1. */
    public double uniform() {
        double u;
        do {
            u = generator.nextDouble();
        } while (u == 0);
        return u;
    }

    /** Normal with mean 0 and standard deviation 1. */
    public double standardNormal() {
        return STANDARD_NORMAL.inverseCumulativeProbability(uniform());
    }

    /** Lognormal with median 1 and standard deviation {@code sigma} of its logarithm. */
    public double lognormal(double sigma) {
        double z = standardNormal();
        return sigma == 0 ? 1 : StrictMath.exp(sigma * z);
    }

    /** Gamma with mean {@code shape / rate}. */
    public double gamma(double shape, double rate) {
        return GammaDistribution.of(shape, 1 / rate).inverseCumulativeProbability(uniform());
    }

    /** Beta with mean {@code alpha / (alpha + beta)}. */
    public double beta(double alpha, double beta) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(uniform());
    }

    /** True with a probability. */
    public boolean happens(double probability) {
        return uniform() < probability;
    }
}
