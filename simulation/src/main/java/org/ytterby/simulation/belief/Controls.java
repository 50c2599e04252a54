package org.ytterby.simulation.belief;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;

/**
 * Export controls as everybody can read them: what the instruments in force would do in a full month, by route.
 *
 * @param licensed per route, share of the flow that needs a licence
 * @param approved per route, most that licences let through in the long run, share of the base flow; 1 or more where they do
 *     not bind, infinite where none is needed
 * @param passed per route, most that embargoes let through, share of the base flow; infinite where there are none
 * @param quota per route, most that quotas let through if each takes its share of them; infinite where there are none
 */
record Controls(double[] licensed, double[] approved, double[] passed, double[] quota) {

    /**
     * What is in force on a day under a regime.
     *
     * @param instruments everything that may come into force
     */
    static Controls of(Economy economy, List<Instrument> instruments, LocalDate day, Regime regime) {
        MonthTerms terms = new MonthTerms(economy.world(), java.time.YearMonth.from(day), regime);
        for (Instrument instrument : instruments) {
            if (acts(instrument, day, regime)) {
                instrument.apply(economy, terms, 1);
            }
        }
        return of(economy, terms);
    }

    static boolean acts(Instrument instrument, LocalDate day, Regime regime) {
        LocalDate until = instrument.window().until();
        return !day.isBefore(instrument.window().from())
                && (until == null || !day.isAfter(until))
                && (instrument.regimes().isEmpty() || instrument.regimes().contains(regime));
    }

    private static Controls of(Economy economy, MonthTerms terms) {
        double[] base = economy.baseline().flow();
        double[] licensed = new double[base.length];
        double[] approved = infinite(base.length);
        double[] passed = infinite(base.length);
        double[] quota = infinite(base.length);
        for (MonthTerms.Licence licence : terms.licences()) {
            double share =
                    1 - licence.caught() + Math.min(licence.cap() * licence.caught(), settled(licence.service()));
            for (int route : licence.routes()) {
                licensed[route] = Math.max(licensed[route], licence.caught());
                approved[route] = Math.min(approved[route], share);
            }
        }
        for (int r = 0; r < base.length; r++) {
            if (base[r] > 0 && Double.isFinite(terms.formalCap()[r])) {
                passed[r] = terms.formalCap()[r] / base[r];
            }
        }
        for (MonthTerms.Limit limit : terms.quotas()) {
            double sum = 0;
            for (int i = 0; i < limit.members().length; i++) {
                sum += limit.weights()[i] * base[limit.members()[i]];
            }
            for (int route : limit.members()) {
                quota[route] = Math.min(quota[route], sum > 0 ? limit.limit() / sum : Double.POSITIVE_INFINITY);
            }
        }
        return new Controls(licensed, approved, passed, quota);
    }

    /** Service of the last day on which the licence is in force. */
    private static double settled(double[] daily) {
        for (int day = daily.length - 1; day >= 0; day--) {
            if (!Double.isNaN(daily[day])) {
                return daily[day];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double[] infinite(int length) {
        double[] array = new double[length];
        Arrays.fill(array, Double.POSITIVE_INFINITY);
        return array;
    }

    /** Kinds of control that can be read from the gazette. */
    enum Kind {
        LICENCE,
        EMBARGO,
        QUOTA
    }

    private double reach(Kind kind, int route) {
        return switch (kind) {
            case LICENCE -> licensed[route];
            case EMBARGO -> passed[route] < 1 ? 1 : 0;
            case QUOTA -> quota[route] < 1 ? 1 : 0;
        };
    }

    /** Share of a market's base exports that a kind of control reaches, 0 to 1. */
    double reach(Kind kind, int market, Economy economy, Markets markets, MarketBook book) {
        double sum = 0;
        for (int r = 0; r < licensed.length; r++) {
            Route route = economy.world().routes().get(r);
            if (book.leaves(route) && markets.ofGood()[route.good()] == market) {
                sum += reach(kind, r) * economy.baseline().flow()[r] * markets.weight()[route.good()];
            }
        }
        double all = book.exported(market);
        return all > 0 ? sum / all : 0;
    }
}
