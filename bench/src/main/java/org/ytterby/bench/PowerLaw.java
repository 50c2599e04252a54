package org.ytterby.bench;

import java.util.List;

/** Fits {@code y = c · a^p · b^q} by least squares of the logarithms. */
final class PowerLaw {
    private PowerLaw() {}

    /**
     * The exponents.
     *
     * @param size two positive numbers per observation
     * @param y one positive number per observation
     * @return p and q; NaN for a number that does not vary
     */
    static double[] fit(List<double[]> size, double[] y) {
        double[] a = centred(size.stream().mapToDouble(s -> s[0]).toArray());
        double[] b = centred(size.stream().mapToDouble(s -> s[1]).toArray());
        double[] z = centred(y);
        double aa = dot(a, a);
        double bb = dot(b, b);
        double ab = dot(a, b);
        if (aa == 0 || bb == 0) {
            return new double[] {aa == 0 ? Double.NaN : dot(a, z) / aa, bb == 0 ? Double.NaN : dot(b, z) / bb};
        }
        double determinant = aa * bb - ab * ab;
        return new double[] {
            (dot(a, z) * bb - dot(b, z) * ab) / determinant, (dot(b, z) * aa - dot(a, z) * ab) / determinant
        };
    }

    private static double[] centred(double[] positive) {
        double[] log = new double[positive.length];
        double sum = 0;
        for (int k = 0; k < log.length; k++) {
            log[k] = StrictMath.log(positive[k]);
            sum += log[k];
        }
        for (int k = 0; k < log.length; k++) {
            double deviation = log[k] - sum / log.length;
            log[k] = Math.abs(deviation) < 1e-12 ? 0 : deviation;
        }
        return log;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
