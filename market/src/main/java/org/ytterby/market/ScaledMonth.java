package org.ytterby.market;

import java.util.Arrays;

/**
 * One month in value units, open columns only: {@code minimise Σ Ĉ(x̂), Â x̂ = b̂, 0 ≤ x̂ ≤ û}.
 *
 * <p>With Φ the month's money scale, x = x̂·Φ/π, y = ŷ·P, marginal cost c = ĉ·π. Loaded anew each month into the same
 * arrays; place {@code l < count} belongs to the extended column {@code column[l]}.
 */
final class ScaledMonth {
    final ScaledStructure scaled;
    final MarketStructure structure;
    int count;
    double money;
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
    /** Entries as the dual conditions see them: the duty rate taken off at the duty row. */
    final double[] dualEntry;

    ScaledMonth(MarketStructure structure) {
        this.structure = structure;
        scaled = new ScaledStructure(structure);
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
        dualEntry = scaled.entry.clone();
    }

    void load(MarketProblem problem, ForcedZeros zeros) {
        money = moneyScale(problem);
        for (int i = 0; i < scaled.rows; i++) {
            inForce[i] = zeros.inForce(i);
            double sign = structure.isBalance(i) ? -1 : 1;
            rhs[i] = inForce[i] ? sign * problem.rhs[i] * structure.scale(i) / money : 0;
        }
        count = 0;
        dutied = false;
        for (int j = 0; j < scaled.columns; j++) {
            if (!zeros.isClosed(j)) {
                loadColumn(problem, j);
            }
        }
        for (int e = 0; e < scaled.slackRow.length; e++) {
            if (inForce[scaled.slackRow[e]]) {
                loadSlack(scaled.columns + e);
            }
        }
        loadDuties(problem);
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

    private void loadColumn(MarketProblem p, int j) {
        int l = count++;
        double unit = scaled.value[j] / money;
        double value = scaled.value[j];
        column[l] = j;
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

    private void loadSlack(int extended) {
        int l = count++;
        column[l] = extended;
        upper[l] = Double.POSITIVE_INFINITY;
        cost[l] = 0;
        slope[l] = 0;
        congestion[l] = 0;
        powerExponent[l] = 0;
        powerShift[l] = 0;
    }

    private void loadDuties(MarketProblem p) {
        for (int l = 0; l < count; l++) {
            int k = scaled.dutyEntry[column[l]];
            if (k >= 0) {
                int j = column[l];
                double rate = p.dutyRate[j] * structure.scale(structure.dutyRow(j)) / scaled.value[j];
                dualEntry[k] = scaled.entry[k] - rate;
                dutied |= rate > 0;
            }
        }
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

    /** {@code out := b̂ − Â x̂} on rows in force, 0 elsewhere. */
    void primalResidual(double[] x, double[] out) {
        System.arraycopy(rhs, 0, out, 0, out.length);
        subtractProduct(x, out);
    }

    /** {@code out −= Â x̂}. */
    void subtractProduct(double[] x, double[] out) {
        int[] start = scaled.start;
        for (int l = 0; l < count; l++) {
            double xl = x[l];
            int end = start[column[l] + 1];
            for (int k = start[column[l]]; k < end; k++) {
                out[scaled.row[k]] -= scaled.entry[k] * xl;
            }
        }
        for (int i = 0; i < out.length; i++) {
            if (!inForce[i]) {
                out[i] = 0;
            }
        }
    }

    /** {@code out := Ãᵀ ŷ}, the duties taken off. */
    void transposeProduct(double[] y, double[] out) {
        int[] start = scaled.start;
        for (int l = 0; l < count; l++) {
            double sum = 0;
            int end = start[column[l] + 1];
            for (int k = start[column[l]]; k < end; k++) {
                sum += dualEntry[k] * y[scaled.row[k]];
            }
            out[l] = sum;
        }
    }

    void clearTail(double[] array) {
        Arrays.fill(array, count, array.length, 0);
    }
}
