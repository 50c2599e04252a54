package org.ytterby.market;

import java.util.Arrays;

/**
 * Finds the columns that no answer can use, so that the interior-point method sees a program with an interior.
 *
 * <p>Closed are columns with upper bound 0; columns under a limit of 0 without negative terms (an embargo); columns that
 * need an input which cannot be there (nothing flows in and no open column can make it); columns whose output cannot go
 * anywhere. The last two are repeated until nothing changes. Circulation without inflow or outflow is closed too, which
 * is exact as long as no cycle of columns makes more of a good than it takes; the check after the solve would report
 * such a market as unrealistic.
 */
final class ForcedZeros {
    private final MarketStructure structure;
    private final boolean[] closed;
    private final boolean[] rowInForce;
    private final boolean[] reached;
    /** Balance rows that each column takes from, and that it gives to. */
    private final int[] inputs;

    private final int[] outputs;
    private final int[] waiting;
    private final int[] queue;
    private final boolean[] shut;
    private final double[] signs;
    private boolean analysed;
    private int infeasibleRow;

    ForcedZeros(MarketStructure structure) {
        this.structure = structure;
        closed = new boolean[structure.columns()];
        rowInForce = new boolean[structure.rows()];
        reached = new boolean[structure.rows()];
        waiting = new int[structure.columns()];
        queue = new int[structure.rows()];
        shut = new boolean[structure.columns()];
        signs = new double[structure.rows()];
        inputs = new int[structure.columns()];
        outputs = new int[structure.columns()];
        for (int j = 0; j < structure.columns(); j++) {
            for (int k = structure.start(j); k < structure.start(j + 1); k++) {
                if (structure.isBalance(structure.row(k))) {
                    inputs[j] += structure.coefficient(k) < 0 ? 1 : 0;
                    outputs[j] += structure.coefficient(k) > 0 ? 1 : 0;
                }
            }
        }
    }

    /** Whether column {@code j} is zero in every answer. */
    boolean isClosed(int j) {
        return closed[j];
    }

    /** Whether row {@code i} binds anything: a limit in force, a balance with an open column. */
    boolean inForce(int i) {
        return rowInForce[i];
    }

    /** Analyses a month; returns a row that cannot be satisfied, or −1. */
    int analyse(MarketProblem problem) {
        if (isAsBefore(problem)) {
            return infeasibleRow;
        }
        infeasibleRow = -1;
        for (int j = 0; j < closed.length; j++) {
            closed[j] = problem.upper[j] == 0;
        }
        closeUnderZeroLimits(problem);
        boolean changed = infeasibleRow < 0;
        while (changed) {
            changed = closeUnreached(problem, 1);
            changed |= infeasibleRow < 0 && closeUnreached(problem, -1);
            changed &= infeasibleRow < 0;
        }
        findRowsInForce(problem);
        return infeasibleRow;
    }

    /** Whether all that the analysis asks of a month (signs, and which limits are in force) is as it was last time. */
    private boolean isAsBefore(MarketProblem problem) {
        boolean same = analysed;
        for (int j = 0; j < shut.length; j++) {
            boolean now = problem.upper[j] == 0;
            same &= shut[j] == now;
            shut[j] = now;
        }
        for (int i = 0; i < signs.length; i++) {
            double now = problem.rhs[i] == Double.POSITIVE_INFINITY ? problem.rhs[i] : Math.signum(problem.rhs[i]);
            same &= signs[i] == now;
            signs[i] = now;
        }
        analysed = true;
        return same;
    }

    private void closeUnderZeroLimits(MarketProblem problem) {
        for (int i = 0; i < rowInForce.length; i++) {
            if (!structure.isBalance(i) && problem.rhs[i] <= 0 && onlyPositive(i)) {
                if (problem.rhs[i] < 0) {
                    infeasibleRow = i;
                }
                for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
                    closed[structure.entryColumn(structure.rowEntry(p))] = true;
                }
            }
        }
    }

    private boolean onlyPositive(int i) {
        for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
            int k = structure.rowEntry(p);
            if (structure.coefficient(k) < 0 && !closed[structure.entryColumn(k)]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Spreads from the rows with inflow (sign 1: what can be there) or outflow (sign −1: what can go away) through open
     * columns, then closes those that were not reached.
     */
    private boolean closeUnreached(MarketProblem problem, int sign) {
        int tail = seed(problem, sign);
        for (int head = 0; head < tail; head++) {
            int i = queue[head];
            for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
                int k = structure.rowEntry(p);
                int j = structure.entryColumn(k);
                if (!closed[j] && sign * structure.coefficient(k) < 0 && --waiting[j] == 0) {
                    tail = open(j, sign, tail);
                }
            }
        }
        return closeWaiting(problem, sign);
    }

    private int seed(MarketProblem problem, int sign) {
        Arrays.fill(reached, false);
        int tail = 0;
        for (int i = 0; i < reached.length; i++) {
            if (structure.isBalance(i) && sign * problem.rhs[i] > 0) {
                reached[i] = true;
                queue[tail++] = i;
            }
        }
        System.arraycopy(sign > 0 ? inputs : outputs, 0, waiting, 0, waiting.length);
        for (int j = 0; j < closed.length; j++) {
            if (waiting[j] == 0 && !closed[j]) {
                tail = open(j, sign, tail);
            }
        }
        return tail;
    }

    private int open(int j, int sign, int tailBefore) {
        int tail = tailBefore;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            int i = structure.row(k);
            if (structure.isBalance(i) && sign * structure.coefficient(k) > 0 && !reached[i]) {
                reached[i] = true;
                queue[tail++] = i;
            }
        }
        return tail;
    }

    private boolean closeWaiting(MarketProblem problem, int sign) {
        boolean changed = false;
        for (int j = 0; j < closed.length; j++) {
            if (!closed[j] && waiting[j] > 0) {
                closed[j] = true;
                changed = true;
            }
        }
        for (int i = 0; i < reached.length; i++) {
            if (structure.isBalance(i) && !reached[i] && sign * problem.rhs[i] < 0) {
                infeasibleRow = i;
            }
        }
        return changed;
    }

    private void findRowsInForce(MarketProblem problem) {
        for (int i = 0; i < rowInForce.length; i++) {
            rowInForce[i] = false;
            if (structure.isBalance(i) || problem.rhs[i] < Double.POSITIVE_INFINITY) {
                for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
                    rowInForce[i] |= !closed[structure.entryColumn(structure.rowEntry(p))];
                }
            }
            if (!rowInForce[i] && structure.isBalance(i) && problem.rhs[i] != 0) {
                infeasibleRow = i;
            }
            if (!rowInForce[i] && !structure.isBalance(i) && problem.rhs[i] < 0) {
                infeasibleRow = i;
            }
        }
    }
}
