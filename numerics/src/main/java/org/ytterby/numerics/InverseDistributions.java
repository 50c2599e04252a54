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
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRE_BOTTOM = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] NEAR_TOP = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] NEAR_BOTTOM = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-9
    };
    private static final double[] FAR_TOP = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
    };
    private static final double[] FAR_BOTTOM = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-5,
        1.421511758316446e-7,
        2.0442631033899397e-15
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
