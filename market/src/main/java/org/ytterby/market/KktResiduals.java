package org.ytterby.market;

/**
 * How far an answer is from satisfying each optimality condition, equations (11) to (18), each relative to the quantities
 * or prices it is made of. Zero is perfect; every number is ≥ 0, NaN when the answer contains NaN.
 *
 * @param balance largest |balance error| of a row over the largest flow through it
 * @param limitViolation largest excess over a limit, over the largest term of the row
 * @param boundViolation largest excess over a bound (0 or upper) over the largest flow through the column's rows
 * @param stationarity largest error of reduced cost against its definition, or of its sign, over the column's prices
 * @param dualSign largest negative rent or capacity rent over the prices at hand
 * @param lowerComplementarity largest quantity · (reduced cost + capacity rent) over the value at hand
 * @param upperComplementarity largest (upper − quantity) · capacity rent over the value at hand
 * @param limitComplementarity largest (limit − use) · rent over the value at hand
 * @param dutyError largest |duty charged − rate · price| over the price, equation (19)
 */
public record KktResiduals(
        double balance,
        double limitViolation,
        double boundViolation,
        double stationarity,
        double dualSign,
        double lowerComplementarity,
        double upperComplementarity,
        double limitComplementarity,
        double dutyError) {

    /** Number of residuals. */
    static final int COUNT = 9;

    /** The residuals in the order of the record. */
    static KktResiduals of(double[] v) {
        return new KktResiduals(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    /** Whether every condition holds within the tolerances of {@code settings}; never true with a NaN. */
    public boolean within(SolverSettings settings) {
        return within(values(), settings);
    }

    private double[] values() {
        return new double[] {
            balance,
            limitViolation,
            boundViolation,
            stationarity,
            dualSign,
            lowerComplementarity,
            upperComplementarity,
            limitComplementarity,
            dutyError
        };
    }

    /** The same of residuals in the order of the record. */
    static boolean within(double[] v, SolverSettings settings) {
        boolean primal = atMost(settings.balanceTolerance(), v[0], v[1], v[2]);
        boolean dual = atMost(settings.stationarityTolerance(), v[3], v[4], v[8]);
        return primal && dual && atMost(settings.complementarityTolerance(), v[5], v[6], v[7]);
    }

    private static boolean atMost(double tolerance, double a, double b, double c) {
        return a <= tolerance && b <= tolerance && c <= tolerance;
    }

    /** The largest of all, NaN if one is NaN. */
    public double largest() {
        double primal = Math.max(balance, Math.max(limitViolation, boundViolation));
        double dual = Math.max(stationarity, Math.max(dualSign, dutyError));
        double product = Math.max(lowerComplementarity, Math.max(upperComplementarity, limitComplementarity));
        return Math.max(primal, Math.max(dual, product));
    }
}
