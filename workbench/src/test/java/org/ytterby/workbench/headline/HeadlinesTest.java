package org.ytterby.workbench.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.workbench.result.Headline;

/**
 * Four futures, three months, written by hand over the two-region sample (base price in Japan 210 USD/kg):
 *
 * <pre>
 *   Japan, t/month        future 0      1        2        3
 *   missing               0 8 20        0 0 0    4 0 0    0 0 1
 *   served                40 32 20      40 …     36 …     40 40 39
 *   price, USD/kg         210 500 900   210 …    300 …    210 210 230
 *   truce                 1 0 0         1 1 1    1 1 1    1 1 0
 * </pre>
 *
 * A future is short above five per cent: future 0 from the second month, future 2 in the first; one in forty is not.
 */
class HeadlinesTest {
    private final Map<SeriesKey, double[][]> series = new TreeMap<>();

    HeadlinesTest() {
        String use = "ev-traction";
        put(
                SeriesKey.use("unserved", "Dy-oxide", "JPN", use, "t/month"),
                new double[][] {{0, 0, 4, 0}, {8, 0, 0, 0}, {20, 0, 0, 1}});
        put(
                SeriesKey.of("unserved", "Dy-oxide", "JPN", "t/month"),
                new double[][] {{0, 0, 4, 0}, {8, 0, 0, 0}, {20, 0, 0, 1}});
        put(
                SeriesKey.use("consumption", "Dy-oxide", "JPN", use, "t/month"),
                new double[][] {{40, 40, 36, 40}, {32, 40, 40, 40}, {20, 40, 40, 39}});
        put(
                SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"),
                new double[][] {{210, 210, 300, 210}, {500, 210, 210, 210}, {900, 210, 210, 230}});
        put(SeriesKey.regime("Truce"), new double[][] {{1, 1, 1, 1}, {0, 1, 1, 1}, {0, 1, 1, 0}});
        put(SeriesKey.regime("StrictLicence"), new double[][] {{0, 0, 0, 0}, {1, 0, 0, 0}, {1, 0, 0, 1}});
    }

    private void put(SeriesKey key, double[][] values) {
        series.put(key, values);
    }

    private static Scenario scenario(RegimeProcess regimes) {
        return new Scenario(
                "hand",
                "",
                "sample",
                YearMonth.of(2024, 12),
                3,
                List.of(SampleScenarios.licence("licence", 0.2, Regime.STRICT_LICENCE)),
                regimes,
                Uncertainty.none());
    }

    private static RegimeProcess uncertain() {
        TreeMap<Regime, Double> after = new TreeMap<>(Map.of(Regime.STRICT_LICENCE, 1.0));
        return new RegimeProcess(Regime.TRUCE, 5.5, 54, List.of(), 1, 1, 0, 1, after, 0);
    }

    private List<Headline> headlines(RegimeProcess regimes) {
        Scenario scenario = scenario(regimes);
        List<YearMonth> months = List.of(scenario.month(0), scenario.month(1), scenario.month(2));
        Distribution distribution = new Distribution(
                new ArrayList<>(series.keySet()), months, 4, series.values().toArray(new double[0][][]), 0, List.of());
        return Headlines.of(new Study(scenario, SampleScenarios.economy(), scenario.events(), distribution));
    }

    @Test
    void aShortageSaysWhoOfWhatWhenAtWhatPriceInHowManyFuturesAndWhy() {
        Headline headline = headlines(uncertain()).get(0);
        assertThat(headline.probability()).isEqualTo(0.5);
        assertThat(headline.futures()).isEqualTo(2);
        // Prices in the first short month: 500 and 300; their 95th percentile is 300 + 0.95 · 200 = 490.
        // Missing at its price: (8 · 500 + 20 · 900 + 4 · 300 + 1 · 230) / 4 = 5,857.5 thousand USD.
        assertThat(headline.sentence())
                .isEqualTo(
                        "Japan runs short of dysprosium oxide (Dy-oxide) (Electric traction motors) in 2 of 4 futures"
                                + " (50 %), first in 2025-01 (median), at 400 USD/kg (95th percentile 490, base month 210);"
                                + " the export licence 'licence' is in force then. In the worst month 30 % of the need is missing"
                                + " (median); 5.86 million USD of it over all months (mean).");
    }

    @Test
    void aBindingInstrumentIsTheReasonBeforeOneThatIsMerelyInForce() {
        put(
                SeriesKey.instrument("rent", "licence", "Dy-oxide", "JPN", "USD/kg"),
                new double[][] {{0, 0, 90, 0}, {290, 0, 0, 0}, {0, 0, 0, 0}});
        put(
                SeriesKey.instrument("rent", "other", "Dy-oxide", "CHN", "USD/kg"),
                new double[][] {{0, 0, 900, 0}, {900, 0, 0, 0}, {0, 0, 0, 0}});
        assertThat(headlines(uncertain()).get(0).facts())
                .extracting(Headline.Facts::reason)
                .isEqualTo("the export licence 'licence' binds (rent 190 USD/kg)");
    }

    @Test
    void theRegimeEndsInSoManyFutures() {
        assertThat(headlines(uncertain()))
                .filteredOn(headline -> headline.kind() == Headline.Kind.REGIME)
                .singleElement()
                .satisfies(headline -> {
                    assertThat(headline.probability()).isEqualTo(0.5);
                    assertThat(headline.sentence())
                            .isEqualTo("The truce breaks in 2 of 4 futures (50 %), median month 2025-02 (nine in ten of"
                                    + " these between 2025-02 and 2025-02).");
                });
    }

    @Test
    void aRegimeThatCannotChangeIsNoHeadline() {
        assertThat(headlines(RegimeProcess.constant(Regime.TRUCE)))
                .noneMatch(headline -> headline.kind() == Headline.Kind.REGIME);
    }

    @Test
    void aPriceThatPassesAMultipleOfItsBaseIsAHeadline() {
        assertThat(headlines(uncertain()))
                .filteredOn(headline -> headline.kind() == Headline.Kind.PRICE)
                .singleElement()
                .satisfies(headline -> {
                    assertThat(headline.probability()).isEqualTo(0.25);
                    assertThat(headline.sentence())
                            .startsWith(
                                    "The price of dysprosium oxide (Dy-oxide) in Japan passes 3 times its base month's"
                                            + " 210 USD/kg in 1 of 4 futures (25 %), first in 2025-03 (median)");
                });
    }

    @Test
    void aLackOfFivePerCentOrLessIsNoShortage() {
        put(
                SeriesKey.use("unserved", "Dy-oxide", "JPN", "ev-traction", "t/month"),
                new double[][] {{0, 0, 0, 0}, {0, 0, 0, 0}, {2, 0, 0, 1}});
        put(
                SeriesKey.use("consumption", "Dy-oxide", "JPN", "ev-traction", "t/month"),
                new double[][] {{40, 40, 40, 40}, {40, 40, 40, 40}, {38, 40, 40, 39}});
        Headline headline = headlines(uncertain()).get(0);
        assertThat(headline.sentence())
                .isEqualTo(
                        "Nobody runs short: in none of the 4 futures does any use lack more than 5 % of what it wants"
                                + " (the worst month of any good and region lacks 5 %).");
    }
}
