package org.ytterby.history.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.catalogue.flows.FlowRecords;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.policy.Regime;

/** The watch on what is recorded of the past. */
class WatchScoreTest {
    private static final WatchSettings SETTINGS = ShippedSettings.settings();
    private static final List<MonthlyFlow> QUIET = FlowRecords.courses(ShippedSettings.DATASET);
    private static final List<MonthlyFlow> RECORDED = FlowRecords.tonnes(ShippedSettings.DATASET);

    private static WatchScore score() {
        List<String> licensed = ShippedSettings.DATASET.rows("measures").stream()
                .filter(row -> row.text("kind").equals("licence"))
                .flatMap(row -> row.list("goods").stream())
                .toList();
        return new WatchScore(new RegimeWatch(SETTINGS, ControlledGoods.of(licensed)), SETTINGS);
    }

    private static List<YearMonth> alarms(int from, int until) {
        return score().between(RECORDED, YearMonth.of(from, 1), YearMonth.of(until, 12)).stream()
                .filter(WatchMonth::alarm)
                .map(WatchMonth::month)
                .toList();
    }

    @Test
    void theThresholdIsTheOneThatTheQuietMonthsGive() {
        assertThat(score().threshold(QUIET)).isEqualTo(SETTINGS.threshold());
    }

    @Test
    void ofTheQuietMonthsOneRaisesAFalseAlarmThatOfTheEpidemic() {
        assertThat(score().falseAlarms(QUIET)).hasSize(2).allSatisfy(view -> {
            assertThat(view.months()).isEqualTo(78);
            assertThat(view.alarms()).containsExactly(YearMonth.of(2020, 2));
            assertThat(view.interval().high()).isBetween(0.06, 0.08);
        });
    }

    @Test
    void theMagnetsOfMay2025RaiseTheAlarmAndTheTruceIsSeenToBeKeptAgain() {
        assertThat(alarms(2022, 2026)).first().isEqualTo(YearMonth.of(2025, 5));
        List<WatchMonth> months = score().between(RECORDED, YearMonth.of(2022, 1), YearMonth.of(2025, 12));
        WatchMonth may = months.stream()
                .filter(m -> m.month().equals(YearMonth.of(2025, 5)))
                .findFirst()
                .orElseThrow();
        assertThat(may.posterior().get(Regime.STRICT_LICENCE)).isGreaterThan(0.5);
        assertThat(may.shortfalls())
                .singleElement()
                .satisfies(r -> assertThat(r.flow().good()).isEqualTo("magnets"));
        assertThat(may.goodRatio()).isLessThan(may.tonnageRatio());
        assertThat(months.get(months.size() - 1).kept()).isGreaterThan(0.9);
    }

    @Test
    void theFirstAlarmOf2010IsThatOfNovember() {
        assertThat(alarms(2009, 2011)).first().isEqualTo(YearMonth.of(2010, 11));
    }
}
