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

    /** All conditions unknown: what a solution carries before it was checked. */
    public static final KktResiduals UNKNOWN = new KktResiduals(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Whether every condition holds within the tolerances of {@code settings}; never true with a NaN. */
    public boolean within(SolverSettings settings) {
        return balance <= settings.balanceTolerance()
                && limitViolation <= settings.balanceTolerance()
                && boundViolation <= settings.balanceTolerance()
                && stationarity <= settings.stationarityTolerance()
                && dualSign <= settings.stationarityTolerance()
                && dutyError <= settings.stationarityTolerance()
                && lowerComplementarity <= settings.complementarityTolerance()
                && upperComplementarity <= settings.complementarityTolerance()
                && limitComplementarity <= settings.complementarityTolerance();
    }

    /** The largest of all, NaN if one is NaN. */
    public double largest() {
        double primal = Math.max(balance, Math.max(limitViolation, boundViolation));
        double dual = Math.max(stationarity, Math.max(dualSign, dutyError));
        double product = Math.max(lowerComplementarity, Math.max(upperComplementarity, limitComplementarity));
        return Math.max(primal, Math.max(dual, product));
    }
}
