package org.ytterby.numerics;

/**
 * Inverse distribution functions on {@link StrictMath}.
 *
 * <p>Sources: normal, Wichura, "Algorithm AS 241", Applied Statistics 37 (1988), 477–484, PPND16; incomplete gamma and beta,
 * series and continued fractions of Press et al., "Numerical Recipes", 3rd ed. 2007, sections 6.2 and 6.4; inverses by
 * bracketed bisection and Newton steps in the logarithm to relative 1e-13.
 */
final class InverseDistributions {
    private static final int STEPS = 200;
    private static final double PRECISION = 1e-13;

    private static final double[] CENTRE_TOP = {
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
    };
    private static final double[] CENTRE_BOTTOM = {
        1,
        42.313330701600911252,
        687.18700749205790830,
        5394.1960214247511077,
        21213.794301586595867,
        39307.895800092710610,
        28729.085735721942674,
        5226.4952788528545610
    };
    private static final double[] NEAR_TOP = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4
    };
    private static final double[] NEAR_BOTTOM = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        0.689767334985100004550,
        0.148103976427480074590,
        0.0151986665636164571966,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] FAR_TOP = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BOTTOM = {
        1,
        0.599832206555887937690,
        0.136929880922735805310,
        0.0148753612908506148525,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    private InverseDistributions() {}

    /** The standard normal quantile of p in (0, 1), relative error about 1e-16. */
    static double normal(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_BOTTOM, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double z = r <= 5
                ? polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6)
                : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
        return q < 0 ? -z : z;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum * x + coefficients[k];
        }
        return sum;
    }

    /** The quantile of p in (0, 1) of the gamma distribution with unit scale. */
    static double gamma(double shape, double p) {
        double low = -745;
        double high = StrictMath.log(shape + 50 + 10 * Math.sqrt(shape) - 2 * StrictMath.log(1 - p));
        double logGamma = IncompleteFunctions.logGamma(shape);
        double t = StrictMath.log(shape);
        for (int step = 0; step < STEPS && high - low > PRECISION; step++) {
            double x = StrictMath.exp(t);
            double miss = IncompleteFunctions.gamma(shape, x) - p;
            low = miss < 0 ? t : low;
            high = miss < 0 ? high : t;
            double density = StrictMath.exp(shape * t - x - logGamma);
            double next = next(t, miss, density, low, high);
            if (Math.abs(next - t) <= PRECISION) {
                return StrictMath.exp(next);
            }
            t = next;
        }
        return StrictMath.exp(t);
    }

    /** A Newton step where it stays inside the bracket, else its middle. */
    private static double next(double t, double miss, double density, double low, double high) {
        double newton = t - miss / density;
        return newton > low && newton < high ? newton : 0.5 * (low + high);
    }

    /** The quantile of p in (0, 1) of the beta distribution. */
    static double beta(double a, double b, double p) {
        double low = -745;
        double high = 745;
        double logBeta =
                IncompleteFunctions.logGamma(a) + IncompleteFunctions.logGamma(b) - IncompleteFunctions.logGamma(a + b);
        double t = StrictMath.log(a / b);
        for (int step = 0; step < STEPS && high - low > PRECISION; step++) {
            double x = 1 / (1 + StrictMath.exp(-t));
            double miss = IncompleteFunctions.beta(a, b, x) - p;
            low = miss < 0 ? t : low;
            high = miss < 0 ? high : t;
            double density = StrictMath.exp(a * StrictMath.log(x) - b * StrictMath.log1p(StrictMath.exp(t)) - logBeta);
            double next = next(t, miss, density, low, high);
            if (Math.abs(next - t) <= PRECISION) {
                return 1 / (1 + StrictMath.exp(-next));
            }
            t = next;
        }
        return 1 / (1 + StrictMath.exp(-t));
    }
}
