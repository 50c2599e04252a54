package org.ytterby.policy;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.domain.Economy;

/** Turns dated instruments into the terms of a month. */
public final class Events {

    private Events() {}

    /** Terms of a month under the instruments that are in force in it, applied in their order. */
    public static MonthTerms termsOf(Economy economy, List<Instrument> instruments, YearMonth month, Regime regime) {
        MonthTerms terms = new MonthTerms(economy.world(), month, regime);
        for (Instrument instrument : instruments) {
            double share = instrument.window().shareOf(month);
            if (share > 0
                    && (instrument.regimes().isEmpty() || instrument.regimes().contains(regime))) {
                instrument.apply(economy, terms, share);
            }
        }
        return terms;
    }
}
