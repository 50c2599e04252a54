package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Element;
import org.ytterby.domain.Share;
import org.ytterby.policy.ContentRule;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.Subsidy;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.samples.SampleThirdCountry;

/** Mothballing, content rules and shut markets in whole months. */
class MothballedMonthsTest {

    private static final Window OPEN = new Window(LocalDate.of(2020, 1, 1), null);
    private static final List<String> DY = List.of("Dy-oxide");
    private static final List<String> ANY = List.of("*");

    /** A tax above the choke price: no feed can bear it, and in the sixth month the mine is mothballed. */
    @Test
    @Tag("equation-30")
    void aMineThatIsTaxedAwayLeavesTheCapacityOfItsRegion() {
        Trace trace = MonthLoopTest.run(
                SampleScenarios.economy(), new Subsidy("tax", OPEN, Set.of(), "mine", List.of("CHN"), -9000));
        double[] capacity = MonthLoopTest.series(
                trace, new SeriesKey("capacity", "mine", "CHN", null, null, null, null, null, null, null, "t/month"));
        assertThat(capacity).startsWith(150, 150, 150, 150, 150, 0, 0).endsWith(0);
        assertThat(trace.worstBalance()).isLessThan(1e-9);
    }

    /** All of Japan's oxide is Chinese: a fifth of its 10 t is approved, and some slips past. */
    @Test
    void aContentRuleHoldsTradeBetweenThirdCountries() {
        ContentRule rule = new ContentRule(
                "rule",
                OPEN,
                Set.of(),
                DY,
                List.of(Element.DY),
                List.of("CHN"),
                ANY,
                ANY,
                Share.ofFraction(0.001),
                Share.ALL,
                0.2,
                1.1,
                new TreeMap<>());
        Trace trace = MonthLoopTest.run(SampleThirdCountry.economy(), rule);
        double formal = flow(trace, "JPN", "USA", "spot") + flow(trace, "JPN", "USA", "contract");
        assertThat(formal).isCloseTo(2, within(1e-4));
        assertThat(flow(trace, "JPN", "USA", "informal")).isPositive();
        double[] rent = MonthLoopTest.series(trace, SeriesKey.instrument("rent", "rule", "Dy-oxide", "USA", "USD/kg"));
        assertThat(rent[0]).isPositive();
    }

    @Test
    void aShutMarketTakesTheShareOfItsMakers() {
        MarketAccess shut = new MarketAccess(
                "shut", OPEN, Set.of(), DY, List.of("CHN"), ANY, MarketAccess.Side.MAKERS, List.of("JPN"), Share.ALL);
        Trace trace = MonthLoopTest.run(SampleThirdCountry.economy(), shut);
        double formal = flow(trace, "CHN", "JPN", "spot") + flow(trace, "CHN", "JPN", "contract");
        assertThat(formal)
                .as("a quarter of 40 t is separated by the firm that is shut out")
                .isCloseTo(30, within(1e-3));
    }

    private static double flow(Trace trace, String from, String to, String channel) {
        return MonthLoopTest.series(trace, SeriesKey.route("flow", "Dy-oxide", from, to, channel))[0];
    }
}
