package org.ytterby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ytterby.bench.months.ScenarioMonths;
import org.ytterby.bench.report.Report;
import org.ytterby.bench.report.TextTable;
import org.ytterby.bench.report.Words;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.simulation.SimulationPlan;

/** Whole ensembles of futures, on one thread and on more. */
final class FuturesCommand {
    static final List<String> WORDS = List.of("scenario", "futures", "months", "threads", "seed", "quick", "json");

    private final Options options;
    private final ScenarioMonths scenarios;
    private final Consumer<String> progress;

    FuturesCommand(Options options, ScenarioMonths scenarios, Consumer<String> progress) {
        this.options = options;
        this.scenarios = scenarios;
        this.progress = progress;
    }

    Report run() {
        String name = options.list("scenario", List.of("truce-expiry")).get(0);
        int futures = options.number("futures", options.quick() ? 10 : 1000);
        int months = options.number("months", options.quick() ? 24 : 60);
        progress.accept("preparing " + name);
        long begun = System.nanoTime();
        SimulationPlan plan = scenarios.plan(name, months);
        double preparation = (System.nanoTime() - begun) / 1e9;
        play(plan, Math.min(4, futures), 1);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("scenario", name);
        figures.put("futures", futures);
        figures.put("months", months);
        figures.put("preparationSeconds", preparation);
        TextTable table = new TextTable("threads", "seconds", "ms per month", "× one thread", "worst balance");
        List<Map<String, Object>> rows = new ArrayList<>();
        double first = Double.NaN;
        for (String word : options.list("threads", List.of("1", "2"))) {
            int threads = Options.positive("threads", word);
            begun = System.nanoTime();
            Distribution distribution = play(plan, futures, threads);
            double seconds = (System.nanoTime() - begun) / 1e9;
            first = rows.isEmpty() ? seconds : first;
            double perMonth = seconds / futures / months;
            table.row(
                    word,
                    Words.format("%.1f", seconds),
                    Words.milliseconds(perMonth),
                    Words.ratio(first / seconds),
                    Words.small(distribution.worstBalance()));
            rows.add(row(threads, seconds, perMonth, first / seconds, distribution.worstBalance()));
        }
        figures.put("runs", rows);
        String head = name + ": " + futures + " futures of " + months + " months, prepared in "
                + Words.format("%.1f", preparation) + " s\n\n";
        return new Report(head + table.text(), figures);
    }

    private Distribution play(SimulationPlan plan, int futures, int threads) {
        progress.accept(futures + " futures on " + threads + (threads == 1 ? " thread" : " threads"));
        return Ensemble.run(
                plan, futures, options.number("seed", 1), new ThreadExecutor(threads, () -> false), this::tell);
    }

    private void tell(int done) {
        if (done % 100 == 0) {
            progress.accept(done + " futures done");
        }
    }

    private static Map<String, Object> row(int threads, double seconds, double perMonth, double ratio, double balance) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("threads", threads);
        row.put("seconds", seconds);
        row.put("secondsPerMonth", perMonth);
        row.put("timesFirst", ratio);
        row.put("worstBalance", balance);
        return row;
    }
}
