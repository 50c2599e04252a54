package org.ytterby.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegimeProcessTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private static RegimeProcess process(double weight, double hazardShape, LocalDate... expiries) {
        TreeMap<Regime, Double> after = new TreeMap<>();
        after.put(Regime.QUOTA, weight);
        return new RegimeProcess(Regime.TRUCE, hazardShape, 54, List.of(expiries), 2, 4, 0.4, 0.35, after, 0.1);
    }

    @Test
    @Tag("equation-38")
    void anExpiryIsDecidedInTheMonthItIsNearestTo() {
        RegimeProcess process = process(1, 5.5, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 10));
        assertThat(process.lapsesIn(YearMonth.of(2026, 10), SEPTEMBER)).isFalse();
        assertThat(process.lapsesIn(YearMonth.of(2026, 11), SEPTEMBER))
                .as("the 10th")
                .isTrue();
        assertThat(process.lapsesIn(YearMonth.of(2026, 12), SEPTEMBER))
                .as("the 27th")
                .isTrue();
        assertThat(process.lapsesIn(YearMonth.of(2027, 1), SEPTEMBER)).isFalse();
    }

    @Test
    void anExpiryInTheLastKnownMonthIsDecidedInTheFirstSimulatedOne() {
        RegimeProcess process = process(1, 5.5, LocalDate.of(2026, 11, 10));
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(process.lapsesIn(november, november)).isFalse();
        assertThat(process.lapsesIn(november.plusMonths(1), november)).isTrue();
        assertThat(process.lapsesIn(november.plusMonths(1), november.plusMonths(1)))
                .as("past")
                .isFalse();
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> process(0, 5.5))
                .withMessageContaining("at least one regime with a weight above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> process(1, -1)).withMessageContaining("hazardShape -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> process(1, Double.NaN))
                .withMessageContaining("hazardShape NaN");
    }

    @Test
    void aConstantRegimeNeverChanges() {
        assertThat(RegimeProcess.constant(Regime.OPEN).isConstant()).isTrue();
        assertThat(process(1, 5.5).isConstant()).isFalse();
    }
}
