package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.store.Summary;

/** The spot prices that matter to most readers, in China and outside it. */
final class PriceBoard {
    private static final String CHINA = "CHN";
    private static final List<String> OUTSIDE = List.of("EU27", "JPN", "USA", "KOR", "DEU");
    private static final List<String> GOODS = List.of(
            "Dy-oxide",
            "Tb-oxide",
            "Nd-oxide",
            "Pr-oxide",
            "NdPr-oxide",
            "NdPr-metal",
            "Sm-oxide",
            "Gd-oxide",
            "Y-oxide",
            "La-oxide",
            "Ce-oxide",
            "NdFeB-H0",
            "NdFeB-HL",
            "NdFeB-HH",
            "SmCo");

    /**
     * One good.
     *
     * @param good id of the good
     * @param china price in China, USD/kg
     * @param outside price in the region outside that comes first in the order EU27, JPN, USA, KOR, DEU
     */
    record Row(String good, SeriesSummary china, SeriesSummary outside) {
        /** Code of the region outside China. */
        String place() {
            String region = outside.key().region();
            return region == null ? "" : region;
        }
    }

    private PriceBoard() {}

    /** Rows of the goods that have a price on both sides. */
    static List<Row> of(Summary summary) {
        List<Row> rows = new ArrayList<>();
        for (String good : GOODS) {
            Optional<SeriesSummary> china = price(summary, good, CHINA);
            Optional<SeriesSummary> outside = OUTSIDE.stream()
                    .flatMap(region -> price(summary, good, region).stream())
                    .findFirst();
            if (china.isPresent() && outside.isPresent()) {
                rows.add(new Row(good, china.get(), outside.get()));
            }
        }
        return List.copyOf(rows);
    }

    private static Optional<SeriesSummary> price(Summary summary, String good, String region) {
        return summary.find(SeriesKey.of("price", good, region, "USD/kg"))
                .filter(series -> java.util.Arrays.stream(series.p50()).anyMatch(Double::isFinite));
    }
}
