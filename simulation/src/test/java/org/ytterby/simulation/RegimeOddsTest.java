package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;

class RegimeOddsTest {

    private static final YearMonth AS_OF = YearMonth.of(2026, 9);

    private static RegimeProcess process() {
        TreeMap<Regime, Double> after = new TreeMap<>();
        after.put(Regime.STRICT_LICENCE, 3.0);
        after.put(Regime.QUOTA, 1.0);
        return new RegimeProcess(
                Regime.TRUCE, 5.5, 54, List.of(LocalDate.of(2026, 11, 10)), 2, 4, 0.4, 0.35, after, 0.1);
    }

    private static void odds(Map<Regime, Double> found, Regime regime, double expected) {
        assertThat(found.getOrDefault(regime, 0.0)).isCloseTo(expected, within(1e-9));
    }

    /** Mean hazard 5.5/54, of which the durable 0.4 keep 0.35: 0.101851852 · 0.74 = 0.07537037. */
    @Test
    @Tag("equation-34")
    @Tag("equation-38")
    void anOrdinaryMonthBreaksTheTruceAtTheMeanHazard() {
        Map<Regime, Double> next = RegimeOdds.next(process(), Regime.TRUCE, YearMonth.of(2026, 10), AS_OF);
        odds(next, Regime.TRUCE, 0.9246296296);
        odds(next, Regime.STRICT_LICENCE, 0.75 * 0.0753703704);
        odds(next, Regime.QUOTA, 0.25 * 0.0753703704);
        assertThat(RegimeOdds.ordinary(process(), Regime.TRUCE)).isEqualTo(next);
    }

    /** Beta(2, 4) has mean 1/3, the fragile are 0.6: 0.2. Stays with 0.9246296 · 0.8. */
    @Test
    @Tag("equation-34")
    void anExpiryAddsTheOddsOfNotBeingRenewed() {
        Map<Regime, Double> next = RegimeOdds.next(process(), Regime.TRUCE, YearMonth.of(2026, 11), AS_OF);
        odds(next, Regime.TRUCE, 0.7397037037);
        odds(next, Regime.STRICT_LICENCE, 0.75 * 0.2602962963);
    }

    @Test
    @Tag("equation-34")
    void aBrokenTruceIsMadeAgainAtTheReliefHazard() {
        Map<Regime, Double> next = RegimeOdds.next(process(), Regime.QUOTA, YearMonth.of(2026, 11), AS_OF);
        odds(next, Regime.QUOTA, 0.9);
        odds(next, Regime.TRUCE, 0.1);
        assertThat(next).hasSize(2);
    }

    @Test
    void aConstantRegimeStays() {
        assertThat(RegimeOdds.next(RegimeProcess.constant(Regime.OPEN), Regime.OPEN, AS_OF.plusMonths(1), AS_OF))
                .containsOnly(Map.entry(Regime.OPEN, 1.0));
    }
}
