package org.ytterby.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * Something that a government, a firm or nature does from one day to another, and what it does to a month's terms.
 *
 * <p>An instrument that names regimes acts only in months in which one of them rules; one that names none always acts
 * within its window.
 */
public sealed interface Instrument
        permits CapacityOutage,
                ContentRule,
                DemandShift,
                Embargo,
                ExportLicence,
                ExportQuota,
                GeneralLicence,
                InvestmentRestriction,
                MarketAccess,
                PriceFloor,
                ProductionQuota,
                ProjectDecision,
                ProjectDelay,
                StockOrder,
                Subsidy,
                Tariff,
                TariffRateQuota,
                TechnologyBan {

    /** Unique word within the scenario; rents are reported under it. */
    String id();

    /** When it is in force. */
    Window window();

    /** Regimes in which it acts; empty means all. */
    Set<Regime> regimes();

    /**
     * Writes its effect into the terms of one month.
     *
     * @param economy the world and its base month
     * @param terms the month's terms so far
     * @param share share of the month's days on which it is in force, above 0 and at most 1
     */
    void apply(Economy economy, MonthTerms terms, double share);

    /**
     * How hard it acts in a month, in a unit of its own; the same in all months unless its strength is dated. Months that do
     * not differ in it, nor in the share of their days, bring the same prices in the long run.
     */
    default double levelIn(YearMonth month) {
        return 1;
    }

    /**
     * Resolves every word of the instrument against the world.
     *
     * @throws IllegalArgumentException naming a word that the world does not know, or a reach that is empty
     */
    void check(Economy economy);

    /** Refuses an empty reach, with a message that names the instrument. */
    static List<Integer> require(List<Integer> reach, String id, String what) {
        if (reach.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' touches no " + what
                    + " of this world. Maybe from and to are swapped, or the good is not shipped there.");
        }
        return reach;
    }
}
