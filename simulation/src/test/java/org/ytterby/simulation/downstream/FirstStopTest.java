package org.ytterby.simulation.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stops are dated where 0.5623 of the median cover is missing, the share of a plant in twenty. */
class FirstStopTest {

    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));

    private final FirstStop stops = new FirstStop(new CoverSettings(0.35, 0.05, 0.8, 8, 0.3));

    /** From 0.2 to 1 over the 31 days of March: (0.5623 − 0.2)/0.8 · 31 = 14.04 days after the first. */
    @Test
    @Tag("equation-23")
    void theDayLiesWithinTheMonthWhereTheThresholdIsCrossed() {
        assertThat(stops.date(MONTHS, new double[] {0, 0.2, 1}, LocalDate.of(2025, 2, 10)))
                .contains(LocalDate.of(2025, 3, 15));
    }

    /** From 0 to 1 over the 21 days from 11 March: 0.5623 · 21 = 11.8 days. */
    @Test
    void inTheMonthOfTheMeasureItIsCountedFromThatDay() {
        LocalDate measure = LocalDate.of(2025, 3, 11);
        assertThat(stops.date(MONTHS, new double[] {0, 0, 1}, measure)).contains(LocalDate.of(2025, 3, 22));
    }

    @Test
    void noStopComesWhereCoverLasts() {
        assertThat(stops.date(MONTHS, new double[] {0.1, 0.3, 0.5}, LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void whatWasMissingBeforeTheMeasureDatesNoStop() {
        assertThat(stops.date(MONTHS, new double[] {0.9, 0.1, 0.1}, LocalDate.of(2025, 2, 1)))
                .isEmpty();
    }
}
