package org.ytterby.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.SeriesKey;

class PlayedTest {
    private static final YearMonth APRIL = YearMonth.of(2025, 4);
    private static final Played PLAYED = new Played(
            SampleScenarios.economy(),
            List.of(APRIL, APRIL.plusMonths(1), APRIL.plusMonths(2)),
            List.of(SeriesKey.of("price", "Dy-oxide", "CHN", "USD/kg")),
            new double[][] {{100, 400, 100}});

    private static double on(int month, int day) {
        return PLAYED.price("Dy-oxide", "CHN", LocalDate.of(2025, month, day));
    }

    /** Of 31 days the 16th is the middle. */
    @Test
    void thePriceOfAMonthIsThatOfItsMiddle() {
        assertThat(on(5, 16)).isCloseTo(400, within(1e-9));
    }

    /** 1 May: (0.5/31 − 1/2) of a month before the middle, so that weight 15/31 falls to April. */
    @Test
    void betweenMiddlesItChangesAtASteadyRate() {
        double expected = StrictMath.exp(16.0 / 31 * StrictMath.log(400) + 15.0 / 31 * StrictMath.log(100));
        assertThat(on(5, 1)).isCloseTo(expected, within(1e-9));
        assertThat(on(5, 31)).as("as far from the middle on the other side").isCloseTo(expected, within(1e-9));
    }

    @Test
    void beforeTheFirstMiddleAndAfterTheLastItStands() {
        assertThat(on(4, 1)).isCloseTo(100, within(1e-9));
        assertThat(on(6, 30)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aMeanCountsBothEnds() {
        assertThat(PLAYED.price("Dy-oxide", "CHN", APRIL, APRIL.plusMonths(2))).isEqualTo(200);
    }

    @Test
    void whatWasNotPlayedIsNamed() {
        assertThatThrownBy(() -> PLAYED.price("Dy-oxide", "CHN", YearMonth.of(2025, 7)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("2025-07 was not simulated, but 2025-04 to 2025-06 were.");
        assertThatThrownBy(() -> PLAYED.price("Dy-oxide", "JPN", APRIL))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no series")
                .hasMessageContaining("Maybe the good is not made");
    }
}
