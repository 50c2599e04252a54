package org.ytterby.market;

/**
 * Recomputes every optimality condition, equation (11) to equation (18), of a solution from the problem alone.
 *
 * <p>Flow at a row: the largest of its inflow and its terms |a_ij x_j|, at least 1e-3 of the largest flow of the market.
 * Price at a row: the larger of its reference and its |dual|. A column's flow is the least of its balance rows' flows per
 * unit, its price the largest of its rows' prices times |a_ij|. Nothing of a solver's inner state is used.
 */
public final class KktCheck {
    private static final double LEAST_FLOW_SHARE = 1e-3;
    private static final double LEAST_FLOW = 1e-9;

    private final MarketStructure structure;
    private final double[] residual;
    private final double[] flow;
    private double balance;
    private double limitViolation;
    private double boundViolation;
    private double stationarity;
    private double dualSign;
    private double lowerComplementarity;
    private double upperComplementarity;
    private double limitComplementarity;
    private double dutyError;

    /** A check for months over {@code structure}; reusable, one thread at a time. */
    public KktCheck(MarketStructure structure) {
        this.structure = structure;
        residual = new double[structure.rows()];
        flow = new double[structure.rows()];
    }

    /** The residuals of {@code solution} as an answer to {@code problem}. */
    public KktResiduals check(MarketProblem problem, MarketSolution solution) {
        measure(problem, solution);
        double[] values = new double[KktResiduals.COUNT];
        copyTo(values);
        return KktResiduals.of(values);
    }

    /** The same without a result: {@link #copyTo} has it. */
    void measure(MarketProblem problem, MarketSolution solution) {
        reset();
        sumRows(problem, solution);
        checkRows(problem, solution);
        for (int j = 0; j < structure.columns(); j++) {
            checkColumn(problem, solution, j);
        }
    }

    /** Writes what was measured last, in the order of {@link KktResiduals}. */
    void copyTo(double[] values) {
        values[0] = balance;
        values[1] = limitViolation;
        values[2] = boundViolation;
        values[3] = stationarity;
        values[4] = dualSign;
        values[5] = lowerComplementarity;
        values[6] = upperComplementarity;
        values[7] = limitComplementarity;
        values[8] = dutyError;
    }

    private void reset() {
        balance = 0;
        limitViolation = 0;
        boundViolation = 0;
        stationarity = 0;
        dualSign = 0;
        lowerComplementarity = 0;
        upperComplementarity = 0;
        limitComplementarity = 0;
        dutyError = 0;
    }

    private void sumRows(MarketProblem problem, MarketSolution solution) {
        for (int i = 0; i < residual.length; i++) {
            residual[i] = structure.isBalance(i) ? problem.rhs[i] : 0;
            flow[i] = finite(Math.abs(problem.rhs[i]));
        }
        for (int j = 0; j < structure.columns(); j++) {
            for (int k = structure.start(j); k < structure.start(j + 1); k++) {
                double term = structure.coefficient(k) * solution.quantity[j];
                residual[structure.row(k)] += term;
                flow[structure.row(k)] = Math.max(flow[structure.row(k)], Math.abs(term));
            }
        }
        double largest = 0;
        for (int i = 0; i < flow.length; i++) {
            largest = structure.isBalance(i) ? Math.max(largest, flow[i]) : largest;
        }
        for (int i = 0; i < flow.length; i++) {
            flow[i] = Math.max(flow[i], Math.max(LEAST_FLOW, LEAST_FLOW_SHARE * largest));
        }
    }

    private static double finite(double value) {
        return value < Double.POSITIVE_INFINITY ? value : 0;
    }

    private void checkRows(MarketProblem problem, MarketSolution solution) {
        for (int i = 0; i < residual.length; i++) {
            if (structure.isBalance(i)) {
                balance = Math.max(balance, Math.abs(residual[i]) / flow[i]);
                continue;
            }
            double rent = solution.price[i];
            double slack = problem.rhs[i] - residual[i];
            limitViolation = Math.max(limitViolation, -slack / flow[i]);
            dualSign = Math.max(dualSign, -rent / structure.scale(i));
            double product = rent == 0 ? 0 : Math.abs(slack * rent) / (flow[i] * rowPrice(solution, i));
            limitComplementarity = Math.max(limitComplementarity, product);
        }
    }

    private double rowPrice(MarketSolution solution, int i) {
        return Math.max(structure.scale(i), Math.abs(solution.price[i]));
    }

    private void checkColumn(MarketProblem problem, MarketSolution solution, int j) {
        double x = solution.quantity[j];
        double rent = solution.capacityRent[j];
        double flowAtHand = columnFlow(j);
        double price = columnPrice(solution, j);
        boundViolation = Math.max(boundViolation, Math.max(-x, x - problem.upper[j]) / flowAtHand);
        dualSign = Math.max(dualSign, -rent / price);
        checkDuty(problem, solution, j);
        double reduced = ColumnCost.marginal(problem, j, Math.max(0, x)) + solution.duty[j] - rowValue(solution, j);
        double lower = reduced + rent;
        double error = Math.max(Math.abs(reduced - solution.reducedCost[j]), -lower);
        stationarity = Math.max(stationarity, error / price);
        lowerComplementarity = Math.max(lowerComplementarity, Math.abs(x * lower) / (flowAtHand * price));
        double slack = problem.upper[j] - x;
        double product = rent == 0 || slack == 0 ? 0 : Math.abs(slack * rent) / (flowAtHand * price);
        upperComplementarity = Math.max(upperComplementarity, product);
    }

    private void checkDuty(MarketProblem problem, MarketSolution solution, int j) {
        int row = structure.dutyRow(j);
        double due = row < 0 ? 0 : problem.dutyRate[j] * solution.price[row];
        double scale = row < 0 ? 1 : rowPrice(solution, row);
        dutyError = Math.max(dutyError, Math.abs(solution.duty[j] - due) / scale);
    }

    private double columnFlow(int j) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            if (structure.isBalance(structure.row(k))) {
                least = Math.min(least, flow[structure.row(k)] / Math.abs(structure.coefficient(k)));
            }
        }
        return least < Double.POSITIVE_INFINITY ? least : 1;
    }

    private double columnPrice(MarketSolution solution, int j) {
        double largest = 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            largest = Math.max(largest, Math.abs(structure.coefficient(k)) * rowPrice(solution, structure.row(k)));
        }
        return largest;
    }

    /** Worth of one unit's outputs less its inputs and rents, US$/kg. */
    private double rowValue(MarketSolution solution, int j) {
        double sum = 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            int i = structure.row(k);
            double dual = structure.isBalance(i) ? solution.price[i] : -solution.price[i];
            sum += structure.coefficient(k) * dual;
        }
        return sum;
    }
}
