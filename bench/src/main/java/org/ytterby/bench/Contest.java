package org.ytterby.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ytterby.bench.months.MonthSeries;
import org.ytterby.bench.rivals.Accuracy;
import org.ytterby.bench.rivals.Answer;
import org.ytterby.bench.rivals.Rival;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolverSettings;

/** Lets solvers solve the same months and collects what each answered. */
final class Contest {
    /** Tolerances of the solutions that answers are compared with. */
    private static final SolverSettings TIGHT = new SolverSettings(1e-10, 1e-10, 1e-10, 200, false, true);

    private final MonthSeries series;
    private final MarketSolution[] known;

    Contest(MonthSeries series) {
        this.series = series;
        known = new MarketSolution[series.months().size()];
    }

    MonthSeries series() {
        return series;
    }

    /** The solution of a month to tight tolerances, found without a start and certified by its own residuals. */
    MarketSolution known(int month) {
        MarketSolution solution = known[month];
        if (solution == null) {
            solution = solve(series.months().get(month));
            known[month] = solution;
        }
        return solution;
    }

    private static MarketSolution solve(MarketProblem problem) {
        MarketSolution tight = new InteriorPointSolver(problem.structure(), TIGHT).solve(problem);
        if (tight.isOptimal()) {
            return tight;
        }
        MarketSolution plain = new InteriorPointSolver(problem.structure(), SolverSettings.standard()).solve(problem);
        if (!plain.isOptimal()) {
            throw new IllegalStateException("a month has no solution to compare with: " + plain.message());
        }
        return plain;
    }

    /**
     * Gives a solver months in their order.
     *
     * @param months indices, ascending
     * @param skip how many answers at the start are left out of the result, as they had nothing to start from
     */
    Score run(Rival rival, int[] months, int skip) {
        List<Answer> answers = new ArrayList<>();
        List<Accuracy> accuracies = new ArrayList<>();
        for (int k = 0; k < months.length; k++) {
            MarketProblem problem = series.months().get(months[k]);
            Answer answer = rival.solve(problem, known(months[k]));
            if (k >= skip) {
                answers.add(answer);
                if (answer.isGood()) {
                    accuracies.add(Accuracy.of(problem, known(months[k]), answer));
                }
            }
        }
        return new Score(rival.name(), rival.terms(), answers, accuracies);
    }

    /** Every month. */
    int[] all() {
        int[] months = new int[series.months().size()];
        Arrays.setAll(months, t -> t);
        return months;
    }

    /** The first {@code count} months at most. */
    int[] first(int count) {
        return Arrays.copyOf(all(), Math.min(count, series.months().size()));
    }

    /** {@code count} months at most, evenly spread. */
    int[] spread(int count) {
        int all = series.months().size();
        int[] months = new int[Math.min(count, all)];
        Arrays.setAll(months, k -> (int) ((k + 0.5) * all / months.length));
        return months;
    }
}
