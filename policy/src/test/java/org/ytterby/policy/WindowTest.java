package org.ytterby.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final YearMonth APRIL = YearMonth.of(2025, 4);

    private static Window window(String from, @Nullable String until) {
        return new Window(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    @Test
    void firstAndLastDayBothCount() {
        assertThat(window("2025-04-10", "2025-04-10").shareOf(APRIL)).isEqualTo(1 / 30.0);
        assertThat(window("2025-04-01", "2025-04-30").shareOf(APRIL)).isEqualTo(1);
        assertThat(window("2025-04-04", null).shareOf(APRIL)).isEqualTo(27 / 30.0);
        assertThat(window("2025-03-20", "2025-04-03").shareOf(APRIL)).isEqualTo(3 / 30.0);
    }

    @Test
    void monthsHaveTheirOwnLength() {
        assertThat(window("2024-02-15", null).shareOf(YearMonth.of(2024, 2))).isEqualTo(15 / 29.0);
        assertThat(window("2025-02-15", null).shareOf(YearMonth.of(2025, 2))).isEqualTo(14 / 28.0);
    }

    @Test
    void outsideThereIsNoShare() {
        assertThat(window("2025-05-01", null).shareOf(APRIL)).isZero();
        assertThat(window("2024-01-01", "2025-03-31").shareOf(APRIL)).isZero();
        assertThat(window("2030-01-01", null).shareOf(APRIL)).isZero();
    }

    @Test
    void aWindowThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window("2025-04-02", "2025-04-01"))
                .withMessageContaining("2025-04-01")
                .withMessageContaining("Maybe the two are swapped.");
    }
}
