package org.ytterby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ytterby.bench.months.SyntheticMarket;
import org.ytterby.bench.report.Report;
import org.ytterby.bench.report.TextTable;
import org.ytterby.bench.report.Words;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.SolverSettings;
import org.ytterby.numerics.Quantiles;

/** How time and memory of a warm solve grow with regions and goods, on synthetic markets of the real shape. */
final class GrowthCommand {
    static final List<String> WORDS = List.of("regions", "goods", "months", "seed", "quick", "json");

    private final Options options;
    private final Consumer<String> progress;
    private final List<Size> sizes = new ArrayList<>();

    /** One market and what its months took. */
    private record Size(
            int regions,
            int multiple,
            int goods,
            int rows,
            int columns,
            double seconds,
            double iterations,
            double megabytes,
            double preparation,
            int failures) {}

    GrowthCommand(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    Report run() {
        List<String> regions =
                options.list("regions", options.quick() ? List.of("5", "12") : List.of("5", "12", "25", "50"));
        List<String> goods = options.list("goods", options.quick() ? List.of("1", "2") : List.of("1", "2", "4"));
        progress.accept("5 regions, unmeasured");
        measure(5, 1, options.quick() ? 20 : 100);
        int months = options.number("months", options.quick() ? 4 : 12);
        for (String region : regions) {
            for (String multiple : goods) {
                progress.accept(region + " regions, goods × " + multiple);
                sizes.add(measure(Options.positive("regions", region), Options.positive("goods", multiple), months));
            }
        }
        return report();
    }

    private Size measure(int regions, int multiple, int months) {
        long seed = options.number("seed", 1);
        SyntheticMarket market = new SyntheticMarket(regions, multiple, seed);
        List<MarketSolver> made = new ArrayList<>(1);
        long begun = System.nanoTime();
        double bytes = Allocation.of(() -> made.add(new InteriorPointSolver(
                market.structure(), SolverSettings.standard().withWarmStart(true))));
        double preparation = (System.nanoTime() - begun) / 1e9;
        return solve(market, regions, multiple, made.get(0), new double[] {bytes / 1e6, preparation}, months);
    }

    /** Two months unmeasured, then {@code months} of them. */
    private Size solve(
            SyntheticMarket market, int regions, int multiple, MarketSolver solver, double[] prepared, int months) {
        MarketSolution solution = new MarketSolution(market.structure());
        double[] seconds = new double[months];
        double[] iterations = new double[months];
        int failures = 0;
        for (int t = -2; t < months; t++) {
            MarketProblem problem = market.month(t + 2, options.number("seed", 1));
            long begun = System.nanoTime();
            solver.solveInto(problem, solution);
            if (t >= 0) {
                seconds[t] = (System.nanoTime() - begun) / 1e9;
                iterations[t] = solution.iterations();
            }
            failures += solution.isOptimal() ? 0 : 1;
        }
        return new Size(
                regions,
                multiple,
                market.goods(),
                market.structure().rows(),
                market.structure().columns(),
                Quantiles.of(seconds, 0.5),
                Quantiles.of(iterations, 0.5),
                prepared[0],
                prepared[1],
                failures);
    }

    private Report report() {
        TextTable table = new TextTable(
                "regions",
                "goods",
                "rows",
                "columns",
                "median ms",
                "iterations",
                "ms/iteration",
                "prepared MB",
                "preparation s",
                "failed");
        for (Size s : sizes) {
            table.row(
                    String.valueOf(s.regions),
                    s.goods + " (× " + s.multiple + ")",
                    String.valueOf(s.rows),
                    String.valueOf(s.columns),
                    Words.milliseconds(s.seconds),
                    Words.format("%.0f", s.iterations),
                    Words.milliseconds(s.seconds / s.iterations),
                    Words.format("%.1f", s.megabytes),
                    Words.format("%.2f", s.preparation),
                    String.valueOf(s.failures));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sizes", sizes);
        String text = table.text() + "\n" + exponents(figures);
        return new Report(text, figures);
    }

    private String exponents(Map<String, Object> figures) {
        List<double[]> size =
                sizes.stream().map(s -> new double[] {s.regions, s.multiple}).toList();
        double[] time =
                PowerLaw.fit(size, sizes.stream().mapToDouble(Size::seconds).toArray());
        double[] step = PowerLaw.fit(
                size, sizes.stream().mapToDouble(s -> s.seconds / s.iterations).toArray());
        double[] memory =
                PowerLaw.fit(size, sizes.stream().mapToDouble(Size::megabytes).toArray());
        figures.put("timeExponents", time);
        figures.put("timePerIterationExponents", step);
        figures.put("memoryExponents", memory);
        return line("time", time) + line("time per iteration", step) + line("memory", memory);
    }

    private static String line(String what, double[] exponent) {
        return what + " ~ regions^" + Words.format("%.2f", exponent[0]) + " · goods^"
                + Words.format("%.2f", exponent[1]) + "\n";
    }
}
