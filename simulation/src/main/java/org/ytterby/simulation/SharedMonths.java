package org.ytterby.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

/**
 * What is the same in every future: trends by month, and by month and regime the terms that policy makes. Each is
 * worked out when a future first asks for it and then kept. Threads may share it: two that ask at once may both work an
 * entry out, with the same result.
 */
public final class SharedMonths {

    private final Economy economy;
    private final List<Instrument> instruments;
    private final Scenario scenario;
    private final Trends trends;
    private final AtomicReferenceArray<Trends.Month> byMonth;
    private final Map<Regime, AtomicReferenceArray<MonthTerms>> terms = new EnumMap<>(Regime.class);

    SharedMonths(Economy economy, List<Instrument> instruments, Scenario scenario) {
        this.economy = economy;
        this.instruments = List.copyOf(instruments);
        this.scenario = scenario;
        trends = new Trends(economy);
        byMonth = new AtomicReferenceArray<>(scenario.months());
        for (Regime regime : Regime.values()) {
            terms.put(regime, new AtomicReferenceArray<>(scenario.months()));
        }
    }

    private static <T> AtomicReferenceArray<T> of(Map<Regime, AtomicReferenceArray<T>> table, Regime regime) {
        return Objects.requireNonNull(table.get(regime));
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
}
