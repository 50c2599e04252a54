package org.ytterby.history.watch;

/** The logarithm of a sum of numbers that are given by their logarithms. */
final class LogSum {
    private LogSum() {}

    static double of(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - most);
        }
        return most + StrictMath.log(sum);
    }
}
