package org.ytterby.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleWorlds;
import org.ytterby.simulation.BaseMonth;
import org.ytterby.simulation.program.Clearing;

class CalibratorTest {

    private static final YearMonth BASE = YearMonth.of(2024, 6);
    private static final Window ALWAYS = new Window(LocalDate.of(2020, 1, 1), null);

    private final World world = SampleWorlds.embargoedNeighbour();

    private Economy calibrate(List<Instrument> measures) {
        return Calibrator.calibrate(world, measures, BASE, Regime.OPEN).economy();
    }

    @Test
    @Tag("equation-43")
    @Tag("equation-44")
    @Tag("equation-45")
    void reproducesItsBaseMonth() {
        reproduces(List.of());
    }

    @Test
    void reproducesItsBaseMonthUnderDutyAndLicence() {
        Instrument duty =
                new Tariff("duty", ALWAYS, Set.of(), List.of("Dy-oxide"), List.of("CHN"), List.of("JPN"), 0.02, 1);
        Instrument licence = new ExportLicence(
                "licence",
                ALWAYS,
                Set.of(),
                List.of("Dy"),
                List.of("CHN"),
                List.of("*"),
                Share.ALL,
                1,
                1.1,
                new TreeMap<>());
        reproduces(List.of(duty));
        reproduces(List.of(licence));
        reproduces(List.of(duty, licence));
    }

    private void reproduces(List<Instrument> measures) {
        Economy economy = calibrate(measures);
        Clearing base = BaseMonth.clear(economy, measures, BASE, Regime.OPEN);
        for (int a = 0; a < base.activity().length; a++) {
            close(base.activity()[a], economy.baseline().activity()[a]);
        }
        for (int r = 0; r < world.routes().size(); r++) {
            close(base.flow(r), economy.baseline().flow()[r]);
        }
        for (int d = 0; d < base.used().length; d++) {
            close(base.used()[d], economy.baseline().use()[d]);
        }
        for (int h = 0; h < base.stock().length; h++) {
            close(base.stock()[h], economy.storage()[h].target());
        }
        int oxide = world.good("Dy-oxide");
        close(base.price()[oxide][0], 200);
        close(base.price()[oxide][1], 210);
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void routeCostIsWhatThePricesLeave() {
        Economy economy = calibrate(List.of());
        // τ' = p_JPN − p_CHN = 210 − 200, and the slope is p/(σ_T·y⁰) = 210/(6·40).
        assertThat(economy.routeCost()[0].effective()).isCloseTo(10, within(1e-9));
        assertThat(economy.routeCost()[0].slope())
                .isCloseTo(210 / (6 * economy.baseline().flow()[0]), within(1e-9));
    }

    @Test
    void balancesQuantitiesThatDoNotFit() {
        Reconciliation reconciled = Reconciler.reconcile(world);
        int oxide = 2;
        double made = reconciled.activity()[oxide];
        double taken = reconciled.use()[0] + reconciled.flow()[0];
        assertThat(made).isCloseTo(taken, within(1e-6 * made));
        assertThat(reconciled.flow()[0]).isCloseTo(reconciled.use()[1], within(1e-6 * made));
        assertThat(reconciled.disposal()[world.good("Ce-solution")][0])
                .isCloseTo(0.1 * reconciled.activity()[1], within(1e-6 * made));
        assertThat(reconciled.adjustments()).isNotEmpty();
    }
}
