package org.ytterby.simulation;

/** Turns what is written down month by month into series. */
final class Series {

    /** Series that are turned at a time, few enough for their months to stay in the cache. */
    private static final int BLOCK = 64;

    private Series() {}

    /**
     * The same figures by series and month. A series that is zero throughout is one array that all such series share: a
     * third of them, so that a future takes the less memory.
     *
     * @param byMonth by month and series; one month or more
     */
    static double[][] ofMonths(double[][] byMonth) {
        int months = byMonth.length;
        double[] nothing = new double[months];
        double[][] series = new double[byMonth[0].length][];
        for (int start = 0; start < series.length; start += BLOCK) {
            int end = Math.min(series.length, start + BLOCK);
            for (int s = start; s < end; s++) {
                series[s] = isZero(byMonth, s) ? nothing : new double[months];
            }
            for (int t = 0; t < months; t++) {
                for (int s = start; s < end; s++) {
                    if (series[s] != nothing) {
                        series[s][t] = byMonth[t][s];
                    }
                }
            }
        }
        return series;
    }

    private static boolean isZero(double[][] byMonth, int s) {
        for (double[] month : byMonth) {
            if (month[s] != 0) {
                return false;
            }
        }
        return true;
    }
}
