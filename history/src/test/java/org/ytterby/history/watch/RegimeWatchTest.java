package org.ytterby.history.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.policy.Regime;

/** Flows that are made up, so that the regime behind them is known. */
class RegimeWatchTest {
    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final int MONTHS = 42;
    private static final int BREAK = 36; // January 2023, so that a half-year begins
    private static final List<String> PLACES = List.of("DEU", "JPN", "KOR", "USA");
    private static final List<String> GOODS = List.of("Ce", "Dy", "magnets");

    private static List<MonthlyFlow> flows(long seed, ToDoubleBiFunction<MonthlyFlow, Integer> factor) {
        Random random = new Random(seed);
        List<MonthlyFlow> flows = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            YearMonth month = FIRST.plusMonths(m);
            for (String place : PLACES) {
                for (String good : GOODS) {
                    double usual = 100 * StrictMath.exp(0.15 * random.nextGaussian() - 0.4 * LunarNewYear.share(month));
                    MonthlyFlow flow = new MonthlyFlow(month, month, "CHN", place, good, usual);
                    double now = m < BREAK ? 1 : factor.applyAsDouble(flow, m - BREAK);
                    flows.add(new MonthlyFlow(month, month, "CHN", place, good, usual * now));
                }
            }
        }
        return flows;
    }

    private static List<WatchMonth> watch(List<MonthlyFlow> flows) {
        return new RegimeWatch(ShippedSettings.settings(), ControlledGoods.of(List.of("Dy-oxide", "NdFeB-HH")))
                .months(flows);
    }

    private static double at(List<WatchMonth> months, int month, Regime regime) {
        return months.get(month).posterior().getOrDefault(regime, 0.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void licencesThatAreWithheldAreSeenAtOnceAndTheGoodsThatFallShortAreNamed(long seed) {
        List<WatchMonth> months = watch(flows(seed, (f, m) -> f.good().equals("Ce") ? 1.2 : 0.15));
        assertThat(months.subList(0, BREAK)).noneMatch(WatchMonth::alarm);
        assertThat(months.get(BREAK).alarm()).isTrue();
        assertThat(at(months, BREAK, Regime.STRICT_LICENCE)).isGreaterThan(0.9);
        assertThat(months.get(BREAK).shortfalls())
                .extracting(r -> r.flow().good())
                .contains("Dy", "magnets")
                .doesNotContain("Ce");
        assertThat(months.get(BREAK).goodRatio()).isLessThan(0.45);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBanOnOneDestinationIsToldFromOneOnAll(long seed) {
        List<WatchMonth> months = watch(flows(seed, (f, m) -> f.importer().equals("JPN") ? 0.03 : 1));
        assertThat(months.get(BREAK).alarm()).isTrue();
        assertThat(at(months, BREAK, Regime.TARGETED_BAN)).isGreaterThan(0.9);
        assertThat(months.get(BREAK).shortfalls().subList(0, 3))
                .allMatch(r -> r.flow().importer().equals("JPN"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTonnageCapThatIsUsedUpEarlyIsToldFromLicences(long seed) {
        List<WatchMonth> months = watch(flows(seed, (f, m) -> m % 6 < 2 ? 1 : m % 6 == 2 ? 0.7 : 0.1));
        assertThat(at(months, BREAK + 3, Regime.QUOTA)).isGreaterThan(0.9);
        assertThat(months.get(BREAK + 3).alarm()).isTrue();
    }

    @Test
    void aTruceThatIsKeptAgainIsSeenToBeKept() {
        List<WatchMonth> months = watch(flows(4, (f, m) -> f.good().equals("Ce") || m >= 3 ? 1 : 0.15));
        assertThat(months.get(BREAK + 1).alarm()).isTrue();
        assertThat(months.get(BREAK + 5).kept()).isGreaterThan(0.9);
        assertThat(at(months, BREAK + 5, Regime.TRUCE)).isGreaterThan(at(months, BREAK + 5, Regime.OPEN));
    }

    @Test
    void quietMonthsRarelyRaiseAnAlarm() {
        int read = 0;
        int alarms = 0;
        for (long seed = 10; seed < 30; seed++) {
            List<WatchMonth> months = watch(flows(seed, (f, m) -> 1));
            read += (int) months.stream().filter(m -> !m.readings().isEmpty()).count();
            alarms += (int) months.stream().filter(WatchMonth::alarm).count();
        }
        assertThat(read).isEqualTo(20 * (MONTHS - 6));
        assertThat(alarms).isLessThanOrEqualTo(7); // one in a hundred
    }

    @Test
    void laterMonthsChangeNothingOfEarlierOnes() {
        List<MonthlyFlow> all = flows(5, (f, m) -> 0.1);
        List<MonthlyFlow> before = all.stream()
                .filter(f -> f.until().isBefore(FIRST.plusMonths(BREAK)))
                .toList();
        assertThat(watch(all).subList(0, BREAK)).isEqualTo(watch(before));
    }

    @Test
    void aMonthThatIsMissingCarriesBeliefsForwardWithoutAnAlarm() {
        List<MonthlyFlow> gap = flows(6, (f, m) -> 0.1).stream()
                .filter(f -> !f.until().equals(FIRST.plusMonths(BREAK + 1)))
                .toList();
        WatchMonth missing = watch(gap).get(BREAK + 1);
        assertThat(missing.readings()).isEmpty();
        assertThat(missing.alarm()).isFalse();
        assertThat(missing.tonnageRatio()).isNaN();
        assertThat(missing.kept()).isCloseTo(0.1, within(0.05));
    }

    /** Prior (0.5, 0.5), likelihoods 0.2 and 0.6: posterior 0.25 and 0.75. */
    @Test
    @Tag("equation-33")
    void beliefsAreWeighedByTheLikelihoodOfWhatWasSeen() {
        Map<Regime, Double> prior = new EnumMap<>(Map.of(Regime.TRUCE, 0.5, Regime.STRICT_LICENCE, 0.5));
        Map<Regime, Double> posterior = RegimeFilter.weigh(
                prior,
                new EnumMap<>(Map.of(Regime.TRUCE, StrictMath.log(0.2), Regime.STRICT_LICENCE, StrictMath.log(0.6))));
        assertThat(posterior.get(Regime.TRUCE)).isCloseTo(0.25, within(1e-12));
        assertThat(posterior.get(Regime.STRICT_LICENCE)).isCloseTo(0.75, within(1e-12));
    }

    /** A truce breaks with 0.092 a month; six tenths of breaks bring strict licences. */
    @Test
    @Tag("equation-33")
    void beliefsOfTheNextMonthFollowTheHazard() {
        Map<Regime, Double> next = ShippedSettings.settings()
                .transitions()
                .next(new EnumMap<>(Map.of(Regime.TRUCE, 0.5, Regime.STRICT_LICENCE, 0.5)));
        assertThat(next.get(Regime.STRICT_LICENCE)).isCloseTo(0.5 * 0.092 * 0.6 + 0.5 * 0.9, within(1e-12));
        assertThat(next.get(Regime.TRUCE)).isCloseTo(0.5 * 0.908 + 0.5 * 0.1 * 0.9, within(1e-12));
        assertThat(next.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-01-26",
                "2010-02-14",
                "2015-02-19",
                "2017-01-28",
                "2020-01-25",
                "2023-01-22",
                "2025-01-29",
                "2026-02-17",
                "2033-01-31",
                "2034-02-19"
            })
    void theLunarNewYearIsRightWithinADay(String day) {
        LocalDate known = LocalDate.parse(day);
        assertThat(LunarNewYear.in(known.getYear())).isBetween(known.minusDays(1), known.plusDays(1));
        double all = 0;
        for (int month = 1; month <= 12; month++) {
            all += LunarNewYear.share(YearMonth.of(known.getYear(), month));
        }
        assertThat(all).isCloseTo(1, within(1e-12));
    }
}
