package org.ytterby.market;

/**
 * A certificate of optimality that shares no code with the solver: the Lagrangian dual value at given prices and rents.
 *
 * <p>For any prices p and rents μ ≥ 0, {@code −Σ p·inflow − Σ μ·limit + Σ_j min_x [C_j(x) − r_j·x]} with r_j the worth of
 * column j at p and μ is a lower bound on the cost of every feasible answer (weak duality). Duties are taken as the specific
 * tariffs that the answer says they are. The inner minimum is found by bisection on the marginal cost, written out anew.
 */
final class DualBound {
    private static final int BISECTIONS = 200;

    private final MarketProblem problem;
    private final MarketSolution solution;

    DualBound(MarketProblem problem, MarketSolution solution) {
        this.problem = problem;
        this.solution = solution;
    }

    /**
     * Gap between the answer's cost and the bound, over the value that moves:
     * {@code Σ_j {[C(x) − r·x] − min} + Σ_j r_j·x_j + Σ p·inflow + Σ μ·limit}.
     */
    double relativeGap() {
        double most = 1;
        for (double x : solution.quantity) {
            most = Math.max(most, 4 * x);
        }
        double gap = rowTerms();
        double moved = 0;
        for (int j = 0; j < solution.quantity.length; j++) {
            double x = solution.quantity[j];
            double worth = worth(j);
            double net = worth - solution.duty[j];
            gap += difference(j, cheapest(j, net, Math.min(problem.upper[j], most)), x, net) + worth * x;
            moved += Math.abs(worth * x);
        }
        return gap / Math.max(1e-9, moved);
    }

    private double rowTerms() {
        double sum = 0;
        for (int i = 0; i < solution.price.length; i++) {
            sum += solution.price[i] == 0 ? 0 : solution.price[i] * problem.rhs[i];
        }
        return sum;
    }

    private double worth(int j) {
        MarketStructure s = problem.structure();
        double sum = 0;
        for (int k = s.start(j); k < s.start(j + 1); k++) {
            sum += (s.isBalance(s.row(k)) ? 1 : -1) * s.coefficient(k) * solution.price[s.row(k)];
        }
        return sum;
    }

    private double cheapest(int j, double worth, double most) {
        double low = 0;
        double high = most;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = 0.5 * (low + high);
            if (marginal(j, middle) < worth) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private double marginal(int j, double x) {
        double c = problem.intercept[j] + problem.slope[j] * x;
        double use = x / problem.capacity[j] - 0.9;
        c += problem.congestion[j] > 0 && use > 0 ? problem.congestion[j] * use * use : 0;
        if (problem.powerScale[j] > 0) {
            double ratio = (x + problem.powerShift[j]) / problem.powerReference[j];
            c -= problem.powerScale[j] * Math.pow(ratio, -problem.powerExponent[j]);
        }
        return c;
    }

    /** [C(x) − r·x] − [C(best) − r·best] by Simpson's rule over the marginal cost, ≥ 0. */
    private double difference(int j, double best, double x, double worth) {
        int panels = 64;
        double h = (x - best) / panels;
        double sum = 0;
        for (int k = 0; k < panels; k++) {
            double a = best + k * h;
            sum += marginal(j, a) + 4 * marginal(j, a + 0.5 * h) + marginal(j, a + h) - 6 * worth;
        }
        return sum * h / 6;
    }
}
