package org.ytterby.workbench.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.store.Summary;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.words.Plain;

/** Chooses the charts of a report from the summary and the headlines. */
final class Charts {
    private static final int MOST_PRICES = 8;
    private static final int MOST_LINES = 5;

    private final Summary summary;
    private final List<Headline> headlines;

    Charts(RunDocument document) {
        summary = document.summary();
        headlines = document.headlines();
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        shortages(charts);
        regimes(charts);
        PriceBoard.of(summary).stream().limit(MOST_PRICES).forEach(row -> charts.add(price(row)));
        return charts;
    }

    private Chart price(PriceBoard.Row row) {
        Chart.Line china = fan("China", row.china());
        Chart.Line outside = fan(row.place(), row.outside());
        int last = summary.months().size() - 1;
        String alt = "In " + summary.months().get(last) + " the median is " + Plain.number(china.middle()[last])
                + " USD/kg in China and " + Plain.number(outside.middle()[last]) + " USD/kg in " + row.place() + ".";
        return new Chart(
                "Price of " + row.good() + " in China and in " + row.place(),
                alt,
                "USD/kg",
                summary.months(),
                List.of(china, outside));
    }

    private static Chart.Line fan(String label, SeriesSummary series) {
        return Chart.Line.fan(label, series.p05(), series.p50(), series.p95());
    }

    private void regimes(List<Chart> charts) {
        List<Chart.Line> lines = summary.series().stream()
                .filter(series -> series.key().metric().equals("regime"))
                .filter(series -> java.util.Arrays.stream(series.mean()).anyMatch(value -> value > 0))
                .sorted(Comparator.comparingDouble((SeriesSummary series) -> series.mean()[0])
                        .reversed())
                .limit(MOST_LINES)
                .map(series -> Chart.Line.plain(Objects.toString(series.key().regime(), ""), series.mean()))
                .toList();
        if (!lines.isEmpty()) {
            charts.add(new Chart("Probability of each regime", ends(lines), "probability", summary.months(), lines));
        }
    }

    private void shortages(List<Chart> charts) {
        List<Chart.Line> lines = headlines.stream()
                .filter(headline -> headline.kind() == Headline.Kind.SHORTAGE)
                .flatMap(headline -> java.util.stream.Stream.ofNullable(headline.facts()))
                .limit(MOST_LINES)
                .map(facts -> Chart.Line.plain(facts.region() + " " + facts.good(), missing(facts)))
                .filter(line -> java.util.Arrays.stream(line.middle()).anyMatch(value -> value > 0))
                .toList();
        if (!lines.isEmpty()) {
            charts.add(
                    new Chart("What is missing, mean over futures", ends(lines), "t/month", summary.months(), lines));
        }
    }

    private String ends(List<Chart.Line> lines) {
        int last = summary.months().size() - 1;
        YearMonth month = summary.months().get(last);
        List<String> words = lines.stream()
                .map(line -> line.label() + " " + Plain.number(line.middle()[last]))
                .toList();
        return "In " + month + ": " + String.join(", ", words) + ".";
    }

    /** Means may be added up, percentiles may not: the sum over uses, or the series of all uses where none tells them apart. */
    private double[] missing(Headline.Facts facts) {
        double[] byUse = new double[summary.months().size()];
        double[] whole = new double[summary.months().size()];
        boolean detailed = false;
        for (SeriesSummary series : summary.series()) {
            SeriesKey key = series.key();
            if (key.metric().equals("unserved")
                    && facts.good().equals(key.good())
                    && facts.region().equals(key.region())) {
                detailed |= key.use() != null;
                add(key.use() == null ? whole : byUse, series.mean());
            }
        }
        return detailed ? byUse : whole;
    }

    private static void add(double[] sum, double[] values) {
        for (int t = 0; t < sum.length; t++) {
            sum[t] += Double.isFinite(values[t]) ? values[t] : 0;
        }
    }
}
