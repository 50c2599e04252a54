package org.ytterby.bench.rivals;

import java.util.List;
import org.ytterby.bench.highs.Highs;
import org.ytterby.bench.highs.LinearProgram;
import org.ytterby.market.ColumnCost;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketStructure;

/**
 * Convex columns cut into segments of constant marginal cost about a point: on either side of it segments that grow by a
 * constant factor, the outermost up to the bound. Columns whose cost is a straight line stay whole.
 */
final class Segments {
    /** Segments on either side of the point. */
    static final int SIDE = 5;
    /** Each segment ends this many times as far from the point as the one before. */
    static final double GROWTH = 8;

    /** Where the outermost segment ends when there is no bound, in terms of what is within reach. */
    private static final double ENDLESS = 4;

    private static final int COUNT = 2 * SIDE;

    final ScaledRows rows;
    final double[] cost;
    final double[] upper;
    private final double[] lower;
    private final MarketStructure structure;
    private final boolean[] convex;
    private final int[] first;
    private int[] start = new int[0];
    private int[] index = new int[0];
    private double[] value = new double[0];

    /** Segments for months over one structure; a column is cut if it is curved in any of them. */
    Segments(List<MarketProblem> months, double unit) {
        structure = months.get(0).structure();
        rows = new ScaledRows(structure, unit);
        convex = new boolean[structure.columns()];
        for (MarketProblem month : months) {
            for (int j = 0; j < convex.length; j++) {
                convex[j] |= !Curvature.isLinear(month, j);
            }
        }
        first = new int[convex.length + 1];
        for (int j = 0; j < convex.length; j++) {
            first[j + 1] = first[j] + (convex[j] ? COUNT : 1);
        }
        cost = new double[first[convex.length]];
        upper = new double[cost.length];
        lower = new double[cost.length];
        repeatColumns();
    }

    private void repeatColumns() {
        start = new int[cost.length + 1];
        for (int j = 0; j < convex.length; j++) {
            for (int c = first[j]; c < first[j + 1]; c++) {
                start[c + 1] = start[c] + rows.start[j + 1] - rows.start[j];
            }
        }
        index = new int[start[cost.length]];
        value = new double[index.length];
        for (int j = 0; j < convex.length; j++) {
            int length = rows.start[j + 1] - rows.start[j];
            for (int c = first[j]; c < first[j + 1]; c++) {
                System.arraycopy(rows.index, rows.start[j], index, start[c], length);
                System.arraycopy(rows.value, rows.start[j], value, start[c], length);
            }
        }
    }

    /** Whether a column is cut. */
    boolean isConvex(int j) {
        return convex[j];
    }

    /** The program at the present costs and bounds. */
    LinearProgram program() {
        return new LinearProgram(cost, lower, upper, rows.rowLower, rows.rowUpper, start, index, value);
    }

    void pass(Highs highs) {
        highs.changeCosts(cost);
        highs.changeBounds(lower, upper);
    }

    /** Distance from the point to the far end of the last segment but the outermost. */
    static double reach(double width) {
        return width * StrictMath.pow(GROWTH, SIDE - 2);
    }

    /**
     * Cuts a column about {@code x}.
     *
     * @param x t/month, between 0 and the bound
     * @param width of the first segment on either side, t/month, positive
     * @param extra cost per unit on top of the column's own, US$/kg: the duty
     */
    void cut(MarketProblem problem, int j, double x, double width, double extra) {
        if (!convex[j]) {
            set(problem, j, first[j], 0, problem.upper[j], extra);
            return;
        }
        double near = x;
        double reach = width;
        for (int k = 0; k < SIDE; k++) {
            double far = k == SIDE - 1 ? 0 : Math.max(0, x - reach);
            set(problem, j, first[j] + SIDE - 1 - k, far, near, extra);
            near = far;
            reach *= GROWTH;
        }
        near = x;
        reach = width;
        for (int k = 0; k < SIDE; k++) {
            double far = Math.min(problem.upper[j], k == SIDE - 1 ? ENDLESS * (x + reach) : x + reach);
            set(problem, j, first[j] + SIDE + k, near, far, extra);
            near = far;
            reach *= GROWTH;
        }
    }

    /** Marginal cost at the middle of the segment. */
    private void set(MarketProblem problem, int j, int c, double from, double to, double extra) {
        double middle = convex[j] ? 0.5 * (from + to) : 0;
        cost[c] = rows.cost(j, ColumnCost.marginal(problem, j, middle) + extra);
        upper[c] = (to - from) / rows.column[j];
    }

    /** Quantity of a column, t/month. */
    double quantity(int j, double[] scaled) {
        double sum = 0;
        for (int c = first[j]; c < first[j + 1]; c++) {
            sum += scaled[c];
        }
        return sum * rows.column[j];
    }

    /** Turns the basis of the last answer into one for segments cut anew about that answer. */
    void move(int[] status, MarketProblem problem, double[] quantity) {
        for (int j = 0; j < convex.length; j++) {
            if (!convex[j]) {
                continue;
            }
            boolean basic = false;
            for (int c = first[j]; c < first[j + 1]; c++) {
                basic |= status[c] == Highs.BASIC;
                status[c] = c < first[j] + SIDE ? Highs.UPPER : Highs.LOWER;
            }
            if (basic) {
                boolean full = quantity[j] >= problem.upper[j];
                status[first[j] + (full ? SIDE - 1 : SIDE)] = Highs.BASIC;
            }
        }
    }
}
