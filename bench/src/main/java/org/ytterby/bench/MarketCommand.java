package org.ytterby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ojalgo.optimisation.convex.ConvexSolver;
import org.ytterby.bench.months.MonthSeries;
import org.ytterby.bench.months.ScenarioMonths;
import org.ytterby.bench.report.Report;
import org.ytterby.bench.report.TextTable;
import org.ytterby.bench.report.Words;
import org.ytterby.bench.rivals.Accuracy;
import org.ytterby.bench.rivals.Engine;
import org.ytterby.bench.rivals.Goal;
import org.ytterby.bench.rivals.HighsPiecewise;
import org.ytterby.bench.rivals.HighsQuadratic;
import org.ytterby.bench.rivals.OjAlgoQuadratic;
import org.ytterby.bench.rivals.Rival;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolverSettings;

/** The same months of the shipped scenarios through every solver, in one process on one thread. */
final class MarketCommand {
    static final List<String> WORDS =
            List.of("scenario", "months", "rounds", "sequence", "sample", "limit", "solvers", "seed", "quick", "json");

    private static final List<String> SOLVERS = List.of("ytterby", "piecewise", "ojalgo", "highs-qp");

    private final Options options;
    private final ScenarioMonths scenarios;
    private final Consumer<String> progress;
    private final List<Double> bytes = new ArrayList<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    MarketCommand(Options options, ScenarioMonths scenarios, Consumer<String> progress) {
        this.options = options;
        this.scenarios = scenarios;
        this.progress = progress;
    }

    Report run() {
        List<String> names = options.list("scenario", options.quick() ? List.of("truce-expiry") : scenarios.names());
        int months = options.number("months", options.quick() ? 12 : 0);
        Map<String, Object> size = new LinkedHashMap<>();
        List<Contest> contests = new ArrayList<>();
        for (String name : names) {
            progress.accept("playing " + name);
            Contest contest = new Contest(scenarios.record(name, months, 1, options.number("seed", 1)));
            contests.add(contest);
            describe(size, contest.series());
        }
        List<String> solvers = options.list("solvers", SOLVERS);
        if (solvers.contains("ytterby")) {
            engines(contests);
        }
        for (Contest contest : contests) {
            if (solvers.contains("ytterby")) {
                allocate(contest.series());
            }
            others(contest, solvers);
        }
        return report(size);
    }

    private void describe(Map<String, Object> size, MonthSeries series) {
        size.merge("months", series.months().size(), (a, b) -> (int) a + (int) b);
        size.put("rows", series.structure().rows());
        size.put("columns", series.structure().columns());
    }

    /** Everything once to let the compiler settle, then {@code rounds} times. */
    private void engines(List<Contest> contests) {
        int rounds = options.number("rounds", options.quick() ? 1 : 3);
        for (int round = 0; round <= rounds; round++) {
            for (Contest contest : contests) {
                progress.accept("ytterby, " + contest.series().name() + (round == 0 ? ", unmeasured" : ""));
                boolean kept = round > 0;
                play(contest, Engine.warm(contest.series().structure()), contest.all(), 1, kept);
                play(contest, Engine.cold(contest.series().structure()), contest.all(), 0, kept);
            }
        }
    }

    /** Heap taken by each warm solve after the first, months in their order. */
    private void allocate(MonthSeries series) {
        InteriorPointSolver solver = new InteriorPointSolver(
                series.structure(), SolverSettings.standard().withWarmStart(true));
        MarketSolution solution = new MarketSolution(series.structure());
        for (int t = 0; t < series.months().size(); t++) {
            MarketProblem month = series.months().get(t);
            double taken = Allocation.of(() -> solver.solveInto(month, solution));
            if (t > 0) {
                bytes.add(taken);
            }
        }
    }

    private void others(Contest contest, List<String> solvers) {
        double limit = options.number("limit", 60);
        int sequence = options.number("sequence", options.quick() ? 6 : 12);
        int sample = options.number("sample", options.quick() ? 1 : 2);
        MonthSeries series = contest.series();
        if (solvers.contains("piecewise")) {
            for (Goal goal : List.of(Goal.standard(), Goal.objectiveOnly())) {
                play(contest, new HighsPiecewise(series.months(), goal, limit), contest.first(sequence), 1, true);
            }
        }
        if (solvers.contains("ojalgo")) {
            play(contest, new OjAlgoQuadratic(ConvexSolver.Algorithm.ADMM, limit), contest.spread(sample), 0, true);
        }
        if (solvers.contains("ojalgo-active-set")) {
            play(contest, new OjAlgoQuadratic(ConvexSolver.Algorithm.ACTIVE_SET, limit), contest.spread(1), 0, true);
        }
        if (solvers.contains("highs-qp")) {
            play(contest, new HighsQuadratic(false, limit), contest.spread(sample), 0, true);
            play(contest, new HighsQuadratic(true, limit), contest.first(sample + 1), 1, true);
        }
    }

    private void play(Contest contest, Rival rival, int[] months, int skip, boolean kept) {
        progress.accept(rival.name() + ", " + contest.series().name());
        try (rival) {
            Score score = contest.run(rival, months, skip);
            if (kept) {
                scores.merge(rival.name(), score, Score::plus);
            }
        }
    }

    private Report report(Map<String, Object> size) {
        Map<String, Object> figures = new LinkedHashMap<>(size);
        Score own = scores.get("ytterby, warm");
        double ownSeconds = own == null ? Double.NaN : own.medianSeconds();
        double ownProcessor = own == null ? Double.NaN : own.medianProcessorSeconds();
        TextTable table = new TextTable(
                "solver",
                "months",
                "failed",
                "median ms",
                "90 % ms",
                "cpu ms",
                "× ytterby",
                "× cpu",
                "steps",
                "rounds",
                "objective",
                "price median",
                "price worst",
                "primal",
                "within");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Score score : scores.values()) {
            double ratio = score.medianSeconds() / ownSeconds;
            table.row(cells(score, ratio, score.medianProcessorSeconds() / ownProcessor));
            Map<String, Object> row = new LinkedHashMap<>(score.figures());
            row.put("timesYtterbyWarm", ratio);
            rows.add(row);
        }
        figures.put("solvers", rows);
        figures.put("medianBytesPerWarmSolve", Score.quantile(bytes, 0.5, b -> b));
        figures.put("mostBytesPerWarmSolve", Score.quantile(bytes, 1, b -> b));
        return new Report(head(size) + table.text() + notes(), figures);
    }

    private static String[] cells(Score s, double ratio, double processorRatio) {
        return new String[] {
            s.name(),
            String.valueOf(s.answers().size()),
            String.valueOf(s.failures()),
            Words.milliseconds(s.medianSeconds()),
            Words.milliseconds(s.slowSeconds()),
            Words.milliseconds(s.medianProcessorSeconds()),
            Words.ratio(ratio),
            Words.ratio(processorRatio),
            Words.format("%.0f", Score.quantile(s.answers(), 0.5, a -> a.iterations())),
            Words.format("%.0f", Score.quantile(s.answers(), 0.5, a -> a.rounds())),
            Words.small(s.worst(Accuracy::objective)),
            Words.small(s.median(Accuracy::medianPrice)),
            Words.small(s.worst(Accuracy::worstPrice)),
            Words.small(s.worst(Accuracy::primal)),
            s.within(Goal.standard()) + "/" + s.answers().size()
        };
    }

    private static String head(Map<String, Object> size) {
        return size.get("months") + " months, " + size.get("rows") + " rows, " + size.get("columns")
                + " columns; ad valorem duties on; one thread\n\n";
    }

    private String notes() {
        StringBuilder text = new StringBuilder("\n");
        if (!bytes.isEmpty()) {
            text.append("heap per warm solve of ytterby after the first: median ")
                    .append(Words.format("%.0f", Score.quantile(bytes, 0.5, b -> b)))
                    .append(" bytes, most ")
                    .append(Words.format("%.0f", Score.quantile(bytes, 1, b -> b)))
                    .append(" bytes\n\n");
        }
        for (Score score : scores.values()) {
            text.append(score.name()).append(": ").append(score.terms()).append('\n');
            if (!score.trouble().isEmpty()) {
                text.append("  first failure: ").append(score.trouble()).append('\n');
            }
        }
        return text.toString();
    }
}
