package org.ytterby.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.result.Headline;

/** The library from a researcher's program; README.md links it. */
final class ResearcherExample {
    private ResearcherExample() {}

    /** Called with {@code Workbench.standard()}, {@code Path.of("scenarios/truce-expiry.yaml")} and the terminal. */
    static void study(Workbench bench, Path file, PrintStream out) {
        LoadedScenario scenario = bench.load(file);
        RunResult result = bench.run(RunRequest.of(scenario).withFutures(50).withSeed(7));
        for (Headline headline : result.headlines()) {
            out.printf("%3.0f %%  %s%n", 100 * headline.probability(), headline.sentence());
        }
        SeriesSummary price = result.price("Dy-oxide", "JPN");
        List<YearMonth> months = result.document().summary().months();
        for (int t = 0; t < months.size(); t++) {
            out.printf("%s  %6.0f USD/kg (median; p95 %.0f)%n", months.get(t), price.p50()[t], price.p95()[t]);
        }
    }
}
