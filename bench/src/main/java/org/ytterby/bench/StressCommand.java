package org.ytterby.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ytterby.bench.months.MonthSeries;
import org.ytterby.bench.months.ScenarioMonths;
import org.ytterby.bench.months.Stress;
import org.ytterby.bench.report.Report;
import org.ytterby.bench.report.TextTable;
import org.ytterby.bench.report.Words;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.KktCheck;
import org.ytterby.market.KktResiduals;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolveStatus;
import org.ytterby.market.SolverSettings;
import org.ytterby.numerics.Quantiles;

/** Thousands of stressed months: each must be solved, and its conditions must hold when checked from the problem alone. */
final class StressCommand {
    static final List<String> WORDS = List.of("scenario", "months", "seed", "quick", "json");

    private final Options options;
    private final ScenarioMonths scenarios;
    private final Consumer<String> progress;
    private final SolverSettings settings = SolverSettings.standard().withWarmStart(true);
    private final Map<SolveStatus, Integer> statuses = new EnumMap<>(SolveStatus.class);
    private final List<String> failures = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> iterations = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private KktResiduals worst = new KktResiduals(0, 0, 0, 0, 0, 0, 0, 0, 0);
    private int outside;

    StressCommand(Options options, ScenarioMonths scenarios, Consumer<String> progress) {
        this.options = options;
        this.scenarios = scenarios;
        this.progress = progress;
    }

    Report run() {
        List<String> names = options.list("scenario", options.quick() ? List.of("truce-expiry") : scenarios.names());
        int months = options.number("months", options.quick() ? 200 : 10_000);
        long seed = options.number("seed", 1);
        for (int s = 0; s < names.size(); s++) {
            progress.accept("playing " + names.get(s));
            MonthSeries series = scenarios.record(names.get(s), 0, 1, seed);
            int from = (int) ((long) months * s / names.size());
            int to = (int) ((long) months * (s + 1) / names.size());
            solve(series, seed, from, to);
        }
        return report(months);
    }

    private void solve(MonthSeries series, long seed, int from, int to) {
        Stress stress = new Stress(series, seed);
        InteriorPointSolver solver = new InteriorPointSolver(series.structure(), settings);
        MarketSolution solution = new MarketSolution(series.structure());
        KktCheck check = new KktCheck(series.structure());
        for (int number = from; number < to; number++) {
            MarketProblem problem = stress.month(number);
            long begun = System.nanoTime();
            long taken = Allocation.of(() -> solver.solveInto(problem, solution));
            seconds.add((System.nanoTime() - begun) / 1e9);
            if (number > from) {
                bytes.add((double) taken);
            }
            note(series.name() + " month " + number, solution, check.check(problem, solution));
            if ((number - from + 1) % 500 == 0) {
                progress.accept(series.name() + ": " + (number - from + 1) + " of " + (to - from));
            }
        }
    }

    private void note(String month, MarketSolution solution, KktResiduals residuals) {
        statuses.merge(solution.status(), 1, Integer::sum);
        iterations.add((double) solution.iterations());
        if (!solution.isOptimal()) {
            failures.add(month + ": " + solution.status() + " " + solution.message());
            return;
        }
        outside += residuals.within(settings) ? 0 : 1;
        worst = worse(worst, residuals);
    }

    private static KktResiduals worse(KktResiduals a, KktResiduals b) {
        return new KktResiduals(
                Math.max(a.balance(), b.balance()),
                Math.max(a.limitViolation(), b.limitViolation()),
                Math.max(a.boundViolation(), b.boundViolation()),
                Math.max(a.stationarity(), b.stationarity()),
                Math.max(a.dualSign(), b.dualSign()),
                Math.max(a.lowerComplementarity(), b.lowerComplementarity()),
                Math.max(a.upperComplementarity(), b.upperComplementarity()),
                Math.max(a.limitComplementarity(), b.limitComplementarity()),
                Math.max(a.dutyError(), b.dutyError()));
    }

    private Report report(int months) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("months", months);
        Map<String, Integer> counts = new LinkedHashMap<>();
        statuses.forEach((status, count) -> counts.put(status.name(), count));
        figures.put("statuses", counts);
        figures.put("failures", failures);
        figures.put("outsideTolerance", outside);
        figures.put("worstResiduals", worst);
        TextTable table = new TextTable("per month", "least", "median", "90 %", "99 %", "most");
        quantiles(table, figures, "milliseconds", seconds, 1000);
        quantiles(table, figures, "iterations", iterations, 1);
        quantiles(table, figures, "bytes allocated", bytes, 1);
        StringBuilder text = new StringBuilder(months + " stressed months: " + counts + ", " + outside
                + " with residuals out of tolerance\nworst residuals: " + worst + "\n\n");
        text.append(table.text());
        failures.stream().limit(20).forEach(line -> text.append(line).append('\n'));
        return new Report(text.toString(), figures);
    }

    private static void quantiles(
            TextTable table, Map<String, Object> figures, String name, List<Double> sample, double factor) {
        double[] values = sample.stream().mapToDouble(v -> v * factor).toArray();
        double[] q = Quantiles.of(values, 0, 0.5, 0.9, 0.99, 1);
        String pattern = factor == 1 ? "%.0f" : "%.1f";
        table.row(
                name,
                Words.format(pattern, q[0]),
                Words.format(pattern, q[1]),
                Words.format(pattern, q[2]),
                Words.format(pattern, q[3]),
                Words.format(pattern, q[4]));
        figures.put(name, q);
    }
}
