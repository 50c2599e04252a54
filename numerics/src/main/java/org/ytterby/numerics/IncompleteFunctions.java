package org.ytterby.numerics;

/** Log-gamma and the regularised incomplete gamma and beta functions on {@link StrictMath}; sources at the methods. */
final class IncompleteFunctions {
    private static final int TERMS = 10_000;
    private static final double PRECISION = 1e-16;
    private static final double SMALLEST = 1e-300;

    /** Lanczos coefficients for g = 607/128, Godfrey 2001, as in Numerical Recipes, 3rd ed., section 6.1. */
    private static final double[] LANCZOS = {
        57.15623566586292,
        -59.59796035547549,
        14.136097974741746,
        -0.4919138160976202,
        3.399464998481189e-5,
        4.652362892704858e-5,
        -9.837447530487956e-5,
        0.0001580887032249125,
        -0.00021026444172410488,
        0.00021743961811521265,
        -0.0001643181065367639,
        8.441822398385275e-5,
        -2.6190838401581408e-5,
        3.6899182659531625e-6
    };

    private IncompleteFunctions() {}

    /** ln Γ(x) for x > 0. */
    static double logGamma(double x) {
        double t = x + 5.2421875;
        double sum = 0.9999999999999971;
        for (int k = 0; k < LANCZOS.length; k++) {
            sum += LANCZOS[k] / (x + 1 + k);
        }
        return (x + 0.5) * StrictMath.log(t) - t + StrictMath.log(2.5066282746310007 * sum / x);
    }

    /** P(shape, x): series below shape + 1, Lentz's continued fraction above (Numerical Recipes, section 6.2). */
    static double gamma(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double front = StrictMath.exp(shape * StrictMath.log(x) - x - logGamma(shape));
        return x < shape + 1 ? front * gammaSeries(shape, x) : 1 - front * gammaFraction(shape, x);
    }

    private static double gammaSeries(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int k = 1; k < TERMS && term > PRECISION * sum; k++) {
            term *= x / (shape + k);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / SMALLEST;
        double d = 1 / b;
        double h = d;
        for (int k = 1; k < TERMS; k++) {
            double an = -k * (k - shape);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) <= PRECISION) {
                return h;
            }
        }
        return h;
    }

    private static double away(double value) {
        return Math.abs(value) < SMALLEST ? SMALLEST : value;
    }

    /** I_x(a, b) by Lentz's continued fraction, mirrored where it converges faster (Numerical Recipes, section 6.4). */
    static double beta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * betaFraction(a, b, x) / a
                : 1 - front * betaFraction(b, a, 1 - x) / b;
    }

    private static double betaFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) <= PRECISION) {
                return h;
            }
        }
        return h;
    }
}
