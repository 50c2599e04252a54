package org.ytterby.market;

import java.util.ArrayList;
import java.util.List;

/** Builds a market of a few rows and columns with its month in one go; money in thousand US$, quantities in t/month. */
final class TinyMarket {
    private final MarketStructure.Builder builder = MarketStructure.builder();
    private final List<Setting> settings = new ArrayList<>();

    private record Setting(int index, double value, ArrayOf array) {}

    private interface ArrayOf {
        double[] in(MarketProblem problem);
    }

    /** A column under construction. */
    final class Column {
        final int number;

        private Column(int number) {
            this.number = number;
        }

        private Column set(double value, ArrayOf array) {
            settings.add(new Setting(number, value, array));
            return this;
        }

        Column upTo(double upper) {
            return set(upper, p -> p.upper);
        }

        Column costing(double intercept) {
            return set(intercept, p -> p.intercept);
        }

        Column rising(double slope) {
            return set(slope, p -> p.slope);
        }

        Column congested(double congestion, double capacity) {
            return set(congestion, p -> p.congestion).set(capacity, p -> p.capacity);
        }

        Column worth(double scale, double reference, double exponent, double shift) {
            return set(scale, p -> p.powerScale)
                    .set(reference, p -> p.powerReference)
                    .set(exponent, p -> p.powerExponent)
                    .set(shift, p -> p.powerShift);
        }

        Column taxed(double rate) {
            return set(rate, p -> p.dutyRate);
        }
    }

    /** Rows and columns of {@link #withEverything()}. */
    static final int HOME = 0;

    static final int LICENCE = 2;
    static final int MINE = 0;
    static final int ROUTE = 1;
    static final int USE = 2;

    /**
     * A market in which everything binds: mine ≤ 10 at home with a home use, a dutied route under a licence for 4 t, a use
     * abroad.
     */
    MarketProblem withEverything() {
        int home = node(10);
        int away = node(10);
        int licence = limit(10, 4);
        supply(home).upTo(10).costing(3).rising(0.1);
        new Column(builder.dutiedColumn(new int[] {home, away, licence}, new double[] {-1, 1, 1}, home))
                .costing(1)
                .taxed(0.1);
        sink(away).costing(-60).rising(2);
        sink(home).costing(-30).rising(1);
        return problem();
    }

    int node(double priceScale) {
        return builder.balance(priceScale);
    }

    int node(double priceScale, double inflow) {
        int row = builder.balance(priceScale);
        settings.add(new Setting(row, inflow, p -> p.rhs));
        return row;
    }

    int limit(double scale, double limit) {
        int row = builder.limit(scale);
        settings.add(new Setting(row, limit, p -> p.rhs));
        return row;
    }

    /** Something that puts a good into {@code row}. */
    Column supply(int row) {
        return column(new int[] {row}, 1);
    }

    /** Something that takes a good out of {@code row}. */
    Column sink(int row) {
        return column(new int[] {row}, -1);
    }

    /** A shipment counted in the given limits. */
    Column ship(int from, int to, int... limits) {
        int[] rows = new int[2 + limits.length];
        double[] coefficients = new double[rows.length];
        rows[0] = from;
        rows[1] = to;
        coefficients[0] = -1;
        coefficients[1] = 1;
        for (int k = 0; k < limits.length; k++) {
            rows[2 + k] = limits[k];
            coefficients[2 + k] = 1;
        }
        return column(rows, coefficients);
    }

    /** A shipment that pays an ad valorem duty on the price at {@code from}. */
    Column shipTaxed(int from, int to, double rate) {
        return new Column(builder.dutiedColumn(new int[] {from, to}, new double[] {-1, 1}, from)).taxed(rate);
    }

    Column column(int[] rows, double... coefficients) {
        return new Column(builder.column(rows, coefficients));
    }

    /** A constant use of {@code quantity} with lost load at {@code value}: equations (3) and (15) with ε = 0. */
    Column constantUse(int row, double quantity, double value) {
        return sink(row).upTo(quantity).costing(-value);
    }

    /**
     * A use p0·(d/d0)^(−1/ε) capped at {@code value}: column s1 up to D(v) worth v each, column s2 from there on; returns
     * both.
     */
    Column[] elasticUse(int row, double price, double quantity, double elasticity, double value) {
        double atChoke = quantity * StrictMath.pow(value / price, -elasticity);
        return new Column[] {constantUse(row, atChoke, value), sink(row).worth(price, quantity, 1 / elasticity, atChoke)
        };
    }

    MarketProblem problem() {
        MarketProblem problem = new MarketProblem(builder.build());
        for (Setting s : settings) {
            s.array.in(problem)[s.index] = s.value;
        }
        problem.validate();
        return problem;
    }

    MarketSolution solve() {
        MarketProblem problem = problem();
        MarketSolution solution =
                new InteriorPointSolver(problem.structure(), SolverSettings.standard()).solve(problem);
        if (!solution.isOptimal()) {
            throw new AssertionError(solution.status() + ": " + solution.message());
        }
        return solution;
    }
}
