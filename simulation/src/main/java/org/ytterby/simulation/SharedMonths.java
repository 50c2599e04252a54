package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

/**
 * What is the same in every future: trends by month, and by month and regime the terms that policy makes and what traders
 * expect. Each is worked out when a future first asks for it and then kept. Threads may share it: two that ask at once may
 * both work an entry out, with the same result.
 */
public final class SharedMonths {

    private final Economy economy;
    private final List<Instrument> instruments;
    private final Scenario scenario;
    private final RegimeOutlook outlook;
    private final Trends trends;
    private final AtomicReferenceArray<Trends.Month> byMonth;
    private final Map<Regime, AtomicReferenceArray<MonthTerms>> terms = new EnumMap<>(Regime.class);
    private final Map<Regime, AtomicReferenceArray<double[][]>> outlooked = new EnumMap<>(Regime.class);

    SharedMonths(Economy economy, List<Instrument> instruments, Scenario scenario, RegimeOutlook outlook) {
        this.economy = economy;
        this.instruments = List.copyOf(instruments);
        this.scenario = scenario;
        this.outlook = outlook;
        trends = new Trends(economy);
        byMonth = new AtomicReferenceArray<>(scenario.months());
        for (Regime regime : Regime.values()) {
            terms.put(regime, new AtomicReferenceArray<>(scenario.months()));
            outlooked.put(regime, new AtomicReferenceArray<>(scenario.months()));
        }
    }

    private static <T> AtomicReferenceArray<T> of(Map<Regime, AtomicReferenceArray<T>> table, Regime regime) {
        return java.util.Objects.requireNonNull(table.get(regime));
    }

    Recycling recycling() {
        return trends.recycling();
    }

    Trends.Month trends(int t) {
        Trends.Month found = byMonth.get(t);
        if (found == null) {
            found = trends.month(t);
            byMonth.set(t, found);
        }
        return found;
    }

    /** Terms of month {@code t} under a regime; to be read only. */
    MonthTerms terms(int t, Regime regime) {
        AtomicReferenceArray<MonthTerms> table = of(terms, regime);
        MonthTerms found = table.get(t);
        if (found == null) {
            found = Events.termsOf(economy, instruments, scenario.month(t), regime);
            table.set(t, found);
        }
        return found;
    }

    /**
     * What the regimes that may follow month {@code t} would make of the base price, by their odds under the regime that
     * rules in it; by good and region, USD/kg, to be read only.
     */
    double[][] outlooked(int t, Regime regime) {
        AtomicReferenceArray<double[][]> table = of(outlooked, regime);
        double[][] found = table.get(t);
        if (found == null) {
            found = outlook(t, regime);
            table.set(t, found);
        }
        return found;
    }

    private double[][] outlook(int t, Regime regime) {
        YearMonth next = scenario.month(t).plusMonths(1);
        double[][] price = outlook.factor(
                t,
                RegimeOdds.next(scenario.regimes(), regime, next, scenario.asOf()),
                RegimeOdds.ordinary(scenario.regimes(), scenario.regimes().start()));
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < price[g].length; r++) {
                price[g][r] = economy.baseline().price()[g][r] * price[g][r];
            }
        }
        return price;
    }
}
