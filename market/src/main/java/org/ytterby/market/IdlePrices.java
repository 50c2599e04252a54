package org.ytterby.market;

import java.util.Arrays;

/**
 * Prices and rents where nothing flows, which the optimality conditions leave open within an interval.
 *
 * <p>The rule, in this order:
 *
 * <ol>
 *   <li>A balance row that an open column can supply, but through which nothing flows, gets the cheapest cost of one more
 *       unit (import parity): the upper end of its interval, found by label-correcting from the rows with flow. Where two
 *       idle products come from one column, that column would be counted twice; such rows keep the solver's value.
 *   <li>A balance row that nothing can supply gets the highest willingness to pay of its columns, at least 0; one that
 *       nothing can drain gets the least cost of supply.
 *   <li>A limit of 0 gets the least rent that makes its columns unprofitable.
 * </ol>
 *
 * <p>Each keeps every condition (11)–(18) true.
 */
final class IdlePrices {
    private static final int SWEEPS = 2000;
    private static final double CHANGE = 1e-13;

    private final MarketStructure structure;
    private final ForcedZeros zeros;
    private final boolean[] idle;
    private final double[] first;

    IdlePrices(MarketStructure structure, ForcedZeros zeros) {
        this.structure = structure;
        this.zeros = zeros;
        idle = new boolean[structure.rows()];
        first = new double[structure.rows()];
    }

    void complete(MarketProblem problem, MarketSolution solution) {
        System.arraycopy(solution.price, 0, first, 0, first.length);
        findIdle(problem, solution);
        do {
            relax(problem, solution.price, true);
        } while (freezeOverpaid(problem, solution.price));
        Arrays.fill(idle, false);
        priceOutOfForce(problem, solution.price);
        rentZeroLimits(problem, solution.price);
    }

    private void findIdle(MarketProblem problem, MarketSolution solution) {
        for (int i = 0; i < idle.length; i++) {
            idle[i] = structure.isBalance(i) && zeros.inForce(i) && problem.rhs[i] == 0;
        }
        for (int j = 0; j < structure.columns(); j++) {
            if (solution.quantity[j] > 0) {
                for (int k = structure.start(j); k < structure.start(j + 1); k++) {
                    idle[structure.row(k)] = false;
                }
            }
        }
    }

    /** Sets idle rows to the least supply cost, from above, until nothing changes. */
    private void relax(MarketProblem problem, double[] price, boolean openOnly) {
        for (int i = 0; i < idle.length; i++) {
            price[i] = idle[i] ? Double.POSITIVE_INFINITY : price[i];
        }
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = 0; i < idle.length; i++) {
                if (idle[i]) {
                    double ask = leastCost(problem, price, i, openOnly);
                    changed |= price[i] - ask > CHANGE * structure.scale(i);
                    price[i] = Math.min(price[i], ask);
                }
            }
        }
        for (int i = 0; i < idle.length; i++) {
            if (idle[i] && price[i] == Double.POSITIVE_INFINITY) {
                price[i] = first[i];
            }
        }
    }

    private double leastCost(MarketProblem problem, double[] price, int i, boolean openOnly) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
            int k = structure.rowEntry(p);
            int j = structure.entryColumn(k);
            boolean usable = openOnly ? !zeros.isClosed(j) : !barred(problem, j);
            double gain = gain(problem, k);
            if (usable && gain > 0) {
                least = Math.min(least, otherCost(problem, price, j, i) / gain);
            }
        }
        return least;
    }

    /** What a unit of the price of entry {@code k}'s row adds to the worth of its column. */
    private double gain(MarketProblem problem, int k) {
        int j = structure.entryColumn(k);
        double duty = structure.dutyRow(j) == structure.row(k) ? problem.dutyRate[j] : 0;
        return structure.coefficient(k) - duty;
    }

    /** Cost of one unit of column {@code j} at zero, its other outputs credited, row {@code except} left out. */
    private double otherCost(MarketProblem problem, double[] price, int j, int except) {
        double cost = ColumnCost.marginal(problem, j, 0);
        int dutyRow = structure.dutyRow(j);
        if (dutyRow >= 0 && dutyRow != except) {
            cost += problem.dutyRate[j] * price[dutyRow];
        }
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            int i = structure.row(k);
            if (i != except) {
                double worth =
                        price[i] == Double.POSITIVE_INFINITY && structure.coefficient(k) > 0 ? first[i] : price[i];
                double value = structure.coefficient(k) * worth;
                cost -= structure.isBalance(i) ? value : -value;
            }
        }
        return cost;
    }

    /** Puts back rows whose joint supply would be paid twice; returns whether there were any. */
    private boolean freezeOverpaid(MarketProblem problem, double[] price) {
        boolean found = false;
        for (int j = 0; j < structure.columns(); j++) {
            if (!zeros.isClosed(j) && idleOutputs(j) > 1) {
                double reduced = ReducedCost.of(problem, price, j, 0);
                if (reduced < -CHANGE * magnitude(j)) {
                    found = true;
                    freezeOutputs(j, price);
                }
            }
        }
        return found;
    }

    private int idleOutputs(int j) {
        int count = 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            count += idle[structure.row(k)] && structure.coefficient(k) > 0 ? 1 : 0;
        }
        return count;
    }

    private void freezeOutputs(int j, double[] price) {
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            if (idle[structure.row(k)] && structure.coefficient(k) > 0) {
                idle[structure.row(k)] = false;
                price[structure.row(k)] = first[structure.row(k)];
            }
        }
    }

    private double magnitude(int j) {
        double largest = 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            largest = Math.max(largest, Math.abs(structure.coefficient(k)) * structure.scale(structure.row(k)));
        }
        return largest;
    }

    private boolean barred(MarketProblem problem, int j) {
        boolean barred = problem.upper[j] == 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            int i = structure.row(k);
            barred |=
                    !structure.isBalance(i) && problem.rhs[i] <= 0 && zeros.isClosed(j) && structure.coefficient(k) > 0;
        }
        return barred;
    }

    private void priceOutOfForce(MarketProblem problem, double[] price) {
        for (int i = 0; i < idle.length; i++) {
            idle[i] = structure.isBalance(i) && !zeros.inForce(i) && suppliable(problem, i);
        }
        relax(problem, price, false);
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = 0; i < idle.length; i++) {
                if (structure.isBalance(i) && !zeros.inForce(i) && !idle[i]) {
                    double bid = highestBid(problem, price, i);
                    changed |= bid - price[i] > CHANGE * structure.scale(i);
                    price[i] = Math.max(price[i], bid);
                }
            }
        }
    }

    /** Whether a column that is closed only for want of an outlet could supply row {@code i}. */
    private boolean suppliable(MarketProblem problem, int i) {
        for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
            int k = structure.rowEntry(p);
            if (structure.coefficient(k) > 0
                    && !barred(problem, structure.entryColumn(k))
                    && inputsInForce(structure.entryColumn(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean inputsInForce(int j) {
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            int i = structure.row(k);
            if (structure.isBalance(i) && structure.coefficient(k) < 0 && !zeros.inForce(i)) {
                return false;
            }
        }
        return true;
    }

    private double highestBid(MarketProblem problem, double[] price, int i) {
        double highest = 0;
        for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
            int k = structure.rowEntry(p);
            int j = structure.entryColumn(k);
            double gain = gain(problem, k);
            if (gain < 0 && !barred(problem, j)) {
                highest = Math.max(highest, otherCost(problem, price, j, i) / gain);
            }
        }
        return highest;
    }

    private void rentZeroLimits(MarketProblem problem, double[] price) {
        for (int i = 0; i < idle.length; i++) {
            if (!structure.isBalance(i) && problem.rhs[i] == 0) {
                double rent = price[i];
                for (int p = structure.rowStart(i); p < structure.rowStart(i + 1); p++) {
                    int k = structure.rowEntry(p);
                    int j = structure.entryColumn(k);
                    if (structure.coefficient(k) > 0 && zeros.isClosed(j) && problem.upper[j] > 0) {
                        double missing = -ReducedCost.of(problem, price, j, 0) / structure.coefficient(k);
                        rent = Math.max(rent, price[i] + missing);
                    }
                }
                price[i] = rent;
            }
        }
    }
}
