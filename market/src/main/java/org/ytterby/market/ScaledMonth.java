package org.ytterby.market;

import java.util.Arrays;

/**
 * One month in value units, open columns only: {@code minimise Σ Ĉ(x̂), Â x̂ = b̂, 0 ≤ x̂ ≤ û}.
 *
 * <p>With Φ the month's money scale, x = x̂·Φ/π, y = ŷ·P, marginal cost c = ĉ·π. Loaded anew each month into the same
 * arrays; place {@code l < count} belongs to the extended column {@code column[l]}. Places are sorted: columns that touch
 * one row in force come first, by kind of cost and then by row, so that the loops over them run straight through memory
 * and their branches repeat; then the columns that tie rows together, those with a duty last. Entries of rows not in force are left out.
 */
final class ScaledMonth {
    private static final int KINDS = 4;
    private static final int GROUPS = 3;

    final ScaledStructure scaled;
    final MarketStructure structure;
    int count;
    /** Places below it touch one row each. */
    int singles;
    /** Places below it are symmetric in the normal equations: no duty, or one row. */
    int symmetric;

    double money;
    /** Whether a column that ties rows together pays a duty: then the normal equations are unsymmetric. */
    boolean dutied;

    final int[] column;
    final boolean[] inForce;
    final double[] rhs;
    final double[] upper;
    final double[] cost;
    final double[] slope;
    final double[] congestion;
    final double[] capacity;
    /** log q at log(x̂ + shift) = 0; the term is log q = powerLog − exponent·log(x̂ + shift). */
    final double[] powerLog;

    final double[] powerShift;
    /** 0 where there is no power term. */
    final double[] powerExponent;
    /** First entry of each place; entries of place l end at {@code start[l + 1]}. */
    final int[] start;

    final int[] row;
    final double[] entry;
    /** Entries as the dual conditions see them: the duty rate taken off at the duty row. */
    final double[] dualEntry;

    private final int[] kind;
    private final int[] next = new int[GROUPS * KINDS + 1];

    ScaledMonth(MarketStructure structure) {
        this.structure = structure;
        scaled = structure.analysis().scaled;
        int n = scaled.extendedColumns;
        column = new int[n];
        inForce = new boolean[scaled.rows];
        rhs = new double[scaled.rows];
        upper = new double[n];
        cost = new double[n];
        slope = new double[n];
        congestion = new double[n];
        capacity = new double[n];
        powerLog = new double[n];
        powerShift = new double[n];
        powerExponent = new double[n];
        start = new int[n + 1];
        row = new int[scaled.row.length];
        entry = new double[scaled.row.length];
        dualEntry = new double[scaled.row.length];
        kind = new int[n];
    }

    void load(MarketProblem problem, ForcedZeros zeros) {
        money = moneyScale(problem);
        for (int i = 0; i < scaled.rows; i++) {
            inForce[i] = zeros.inForce(i);
            double sign = structure.isBalance(i) ? -1 : 1;
            rhs[i] = inForce[i] ? sign * problem.rhs[i] * structure.scale(i) / money : 0;
        }
        sort(problem, zeros);
        dutied = symmetric < count;
        start[0] = 0;
        for (int l = 0; l < count; l++) {
            int j = column[l];
            if (j < scaled.columns) {
                loadColumn(problem, l, j);
                loadEntries(l, j, problem.dutyRate[j]);
            } else {
                loadSlack(l);
                loadEntries(l, j, 0);
            }
        }
    }

    /** Sorts the open columns by kind; within a kind they keep the order of the structure. */
    private void sort(MarketProblem problem, ForcedZeros zeros) {
        Arrays.fill(next, 0);
        for (int s = 0; s < scaled.extendedColumns; s++) {
            int j = scaled.byRow[s];
            boolean open = j < scaled.columns ? !zeros.isClosed(j) : inForce[scaled.slackRow[j - scaled.columns]];
            kind[j] = open ? kindOf(problem, j) : -1;
            if (open) {
                next[kind[j] + 1]++;
            }
        }
        for (int k = 0; k < GROUPS * KINDS; k++) {
            next[k + 1] += next[k];
        }
        singles = next[KINDS];
        symmetric = next[2 * KINDS];
        count = next[GROUPS * KINDS];
        for (int s = 0; s < scaled.extendedColumns; s++) {
            int j = scaled.byRow[s];
            if (kind[j] >= 0) {
                column[next[kind[j]]++] = j;
            }
        }
    }

    private int kindOf(MarketProblem problem, int j) {
        int rows = 0;
        for (int k = scaled.start[j]; k < scaled.start[j + 1]; k++) {
            rows += inForce[scaled.row[k]] ? 1 : 0;
        }
        boolean dutiable = j < scaled.columns && problem.dutyRate[j] > 0;
        int base = rows <= 1 ? 0 : dutiable ? 2 * KINDS : KINDS;
        if (j >= scaled.columns) {
            return base;
        }
        int bounded = problem.upper[j] < Double.POSITIVE_INFINITY ? 1 : 0;
        return base + bounded + (problem.powerScale[j] > 0 ? 2 : 0);
    }

    private double moneyScale(MarketProblem problem) {
        double largest = 0;
        for (int i = 0; i < scaled.rows; i++) {
            if (structure.isBalance(i)) {
                largest = Math.max(largest, Math.abs(problem.rhs[i]) * structure.scale(i));
            }
        }
        for (int j = 0; j < scaled.columns; j++) {
            if (problem.powerScale[j] > 0) {
                largest = Math.max(largest, problem.powerReference[j] * scaled.value[j]);
            }
            if (largest == 0 && problem.upper[j] < Double.POSITIVE_INFINITY) {
                largest = Math.max(largest, problem.upper[j] * scaled.value[j]);
            }
        }
        return largest > 0 ? largest : 1;
    }

    private void loadColumn(MarketProblem p, int l, int j) {
        double unit = scaled.value[j] / money;
        double value = scaled.value[j];
        upper[l] = p.upper[j] * unit;
        cost[l] = p.intercept[j] / value;
        slope[l] = p.slope[j] / (value * unit);
        congestion[l] = p.congestion[j] / value;
        capacity[l] = p.capacity[j] * unit;
        powerExponent[l] = 0;
        powerShift[l] = 0;
        if (p.powerScale[j] > 0) {
            powerExponent[l] = p.powerExponent[j];
            powerShift[l] = p.powerShift[j] * unit;
            powerLog[l] = StrictMath.log(p.powerScale[j] / value)
                    + p.powerExponent[j] * StrictMath.log(p.powerReference[j] * unit);
        }
    }

    private void loadSlack(int l) {
        upper[l] = Double.POSITIVE_INFINITY;
        cost[l] = 0;
        slope[l] = 0;
        congestion[l] = 0;
        powerExponent[l] = 0;
        powerShift[l] = 0;
    }

    private void loadEntries(int l, int j, double dutyRate) {
        int to = start[l];
        for (int k = scaled.start[j]; k < scaled.start[j + 1]; k++) {
            if (inForce[scaled.row[k]]) {
                row[to] = scaled.row[k];
                entry[to] = scaled.entry[k];
                dualEntry[to] = scaled.entry[k];
                if (k == scaled.dutyEntry[j] && dutyRate > 0) {
                    dualEntry[to] -= dutyRate * structure.scale(scaled.row[k]) / scaled.value[j];
                }
                to++;
            }
        }
        start[l + 1] = to;
    }

    /** Marginal cost without power term and duty. */
    double marginal(int l, double x) {
        double c = cost[l] + slope[l] * x;
        if (congestion[l] > 0) {
            double excess = Math.max(0, x / capacity[l] - MarketProblem.CONGESTION_START);
            c += congestion[l] * excess * excess;
        }
        return c;
    }

    /** Its derivative. */
    double curvature(int l, double x) {
        double h = slope[l];
        if (congestion[l] > 0) {
            double excess = Math.max(0, x / capacity[l] - MarketProblem.CONGESTION_START);
            h += 2 * congestion[l] * excess / capacity[l];
        }
        return h;
    }

    /** Marginal value of the power term at {@code x}, 0 where there is none. */
    double power(int l, double x) {
        if (powerExponent[l] == 0) {
            return 0;
        }
        return StrictMath.exp(powerLog[l] - powerExponent[l] * StrictMath.log(x + powerShift[l]));
    }

    /** How fast its value {@code power} falls at {@code x}: what it adds to the curvature. */
    double powerSlope(int l, double x, double power) {
        return power == 0 ? 0 : power * powerExponent[l] / (x + powerShift[l]);
    }

    /** Quantity at which the power term of place {@code l} is worth {@code value}, positive; negative where it never is. */
    double quantityAt(int l, double value) {
        return StrictMath.exp((powerLog[l] - StrictMath.log(value)) / powerExponent[l]) - powerShift[l];
    }

    /** {@code out := b̂ − Â x̂} on rows in force, 0 elsewhere. */
    void primalResidual(double[] x, double[] out) {
        System.arraycopy(rhs, 0, out, 0, out.length);
        for (int l = 0; l < count; l++) {
            double xl = x[l];
            for (int k = start[l]; k < start[l + 1]; k++) {
                out[row[k]] -= entry[k] * xl;
            }
        }
    }

    /** The worth of place {@code l} at row duals {@code y}, the duty taken off: its part of {@code Ãᵀ ŷ}. */
    double worth(int l, double[] y) {
        double sum = 0;
        for (int k = start[l]; k < start[l + 1]; k++) {
            sum += dualEntry[k] * y[row[k]];
        }
        return sum;
    }
}
