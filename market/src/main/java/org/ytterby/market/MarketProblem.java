package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one month over a {@link MarketStructure}: a buffer of flat arrays that its owner fills and refills.
 *
 * <p>The month is the convex program of equation (1)
 *
 * <pre>
 * minimise    Σ_j C_j(x_j)
 * subject to  rhs_i + Σ_j a_ij x_j = 0     balance rows, dual = price
 *             Σ_j a_kj x_j ≤ rhs_k         limit rows, dual = rent ≥ 0
 *             0 ≤ x_j ≤ upper_j            dual of the upper bound = capacity rent ≥ 0
 * </pre>
 *
 * <p>with marginal cost
 *
 * <pre>
 * c_j(x) = intercept + slope·x + congestion·[x/capacity − 0.9]₊²
 *        − powerScale·((x + powerShift)/powerReference)^(−powerExponent) + dutyRate·price(dutyRow)
 * </pre>
 *
 * <p>which holds equation (2) (activities), equation (8) (leak: slope z1/s̄, upper s̄), equation (9) (two columns), equation
 * (10) (a buying column with intercept −F and upper the programme's volume), equation (14) (constant-elasticity use),
 * equation (17) (stock), equation (19) (ad valorem duty) and equation (20) (market power, an addition to the slope).
 *
 * <p>Units: quantities t/month, prices US$/kg, so money is in thousand US$. Fresh arrays describe a market without
 * inflow, limits, bounds or costs. Mutable and owned by one thread at a time; solvers only read it. {@link #validate()}
 * checks every number.
 */
public final class MarketProblem {
    /** Utilisation above which congestion starts, equation (2). */
    public static final double CONGESTION_START = 0.9;

    /** Greatest marginal value a power term may have at zero quantity, US$/kg. */
    private static final double GREATEST_VALUE = 1e60;

    private static final String POSITIVE = "be positive and finite";
    private static final String NON_NEGATIVE = "be finite and at least 0";

    private final MarketStructure structure;

    /** Per row: inflow of a balance row (t/month, any sign); limit of a limit row (any sign, +∞ = not in force). */
    public final double[] rhs;
    /** Per column: upper bound, t/month, ≥ 0, +∞ allowed; 0 closes the column. */
    public final double[] upper;
    /** Per column: marginal cost at zero, US$/kg, finite. */
    public final double[] intercept;
    /** Per column: rise of marginal cost, US$/kg per t/month, ≥ 0. */
    public final double[] slope;
    /** Per column: congestion cost κ, US$/kg, ≥ 0. */
    public final double[] congestion;
    /** Per column: capacity that congestion refers to, t/month, positive where {@link #congestion} is. */
    public final double[] capacity;
    /** Per column: marginal value at {@link #powerReference}, US$/kg, ≥ 0; 0 = no power term. */
    public final double[] powerScale;
    /** Per column: quantity already served, t/month, positive where {@link #powerScale} is. */
    public final double[] powerShift;
    /** Per column: reference quantity, t/month, positive where {@link #powerScale} is. */
    public final double[] powerReference;
    /** Per column: exponent (1/ε of a use, η of a stock), positive where {@link #powerScale} is. */
    public final double[] powerExponent;
    /** Per column: ad valorem duty rate, ≥ 0; positive only on columns declared with a duty row. */
    public final double[] dutyRate;

    /** A month without inflow, limits, bounds or costs. */
    public MarketProblem(MarketStructure structure) {
        this.structure = structure;
        int columns = structure.columns();
        rhs = new double[structure.rows()];
        for (int i = 0; i < rhs.length; i++) {
            rhs[i] = structure.isBalance(i) ? 0 : Double.POSITIVE_INFINITY;
        }
        upper = filled(columns, Double.POSITIVE_INFINITY);
        intercept = new double[columns];
        slope = new double[columns];
        congestion = new double[columns];
        capacity = filled(columns, 1);
        powerScale = new double[columns];
        powerShift = filled(columns, 1);
        powerReference = filled(columns, 1);
        powerExponent = filled(columns, 1);
        dutyRate = new double[columns];
    }

    private static double[] filled(int length, double value) {
        double[] array = new double[length];
        Arrays.fill(array, value);
        return array;
    }

    /** The structure that the numbers belong to. */
    public MarketStructure structure() {
        return structure;
    }

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException naming the array, the index and the value of the first number out of range
     */
    public void validate() {
        String fault = findFault();
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** The first number out of range, as a message naming array, index and value; null when all are in range. */
    @Nullable
    String findFault() {
        for (int i = 0; i < rhs.length; i++) {
            boolean unlimited = !structure.isBalance(i) && rhs[i] == Double.POSITIVE_INFINITY;
            if (!unlimited && !Double.isFinite(rhs[i])) {
                return fault("rhs", i, rhs[i], "be finite (+∞ for a limit not in force)");
            }
        }
        for (int j = 0; j < upper.length; j++) {
            String found = findColumnFault(j);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String findColumnFault(int j) {
        if (!(upper[j] >= 0)) {
            return fault("upper", j, upper[j], "be at least 0 (+∞ for none)");
        }
        if (!Double.isFinite(intercept[j])) {
            return fault("intercept", j, intercept[j], "be finite");
        }
        if (!isNonNegative(slope[j])) {
            return fault("slope", j, slope[j], NON_NEGATIVE);
        }
        if (!isNonNegative(congestion[j])) {
            return fault("congestion", j, congestion[j], NON_NEGATIVE);
        }
        if (congestion[j] > 0 && !isPositive(capacity[j])) {
            return fault("capacity", j, capacity[j], POSITIVE);
        }
        if (!isNonNegative(dutyRate[j])) {
            return fault("dutyRate", j, dutyRate[j], NON_NEGATIVE);
        }
        if (dutyRate[j] > 0 && structure.dutyRow(j) < 0) {
            return fault("dutyRate", j, dutyRate[j], "be 0 on a column without a duty row");
        }
        return findPowerFault(j);
    }

    private @Nullable String findPowerFault(int j) {
        if (!isNonNegative(powerScale[j])) {
            return fault("powerScale", j, powerScale[j], NON_NEGATIVE);
        }
        if (powerScale[j] == 0) {
            return null;
        }
        if (!isPositive(powerShift[j])) {
            return fault("powerShift", j, powerShift[j], POSITIVE);
        }
        if (!isPositive(powerReference[j])) {
            return fault("powerReference", j, powerReference[j], POSITIVE);
        }
        if (!isPositive(powerExponent[j])) {
            return fault("powerExponent", j, powerExponent[j], POSITIVE);
        }
        double value = ColumnCost.powerValue(this, j, 0);
        return value <= GREATEST_VALUE
                ? null
                : fault("value at zero of column", j, value, "be at most " + GREATEST_VALUE);
    }

    private static boolean isPositive(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    private static boolean isNonNegative(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }

    private static String fault(String array, int index, double value, String rule) {
        return "market problem: " + array + "[" + index + "] must " + rule + " (is " + value
                + "). Maybe a parameter of the month is missing or was not divided by its unit.";
    }
}
