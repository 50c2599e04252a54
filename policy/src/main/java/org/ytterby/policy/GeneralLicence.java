package org.ytterby.policy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * A licence for a year that named exporters, goods and destinations hold: a class of the queue with zero delay and an annual
 * cap, MODEL §9. It takes effect where an {@link ExportLicence} is in force; what it covers is not filed there.
 *
 * @param share part of the base month's flow that it covers
 * @param tonnesPerYear annual cap on all of it together, t; infinite where none but the share
 */
public record GeneralLicence(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        Share share,
        double tonnesPerYear)
        implements Instrument {

    /** Copies the collections and refuses a negative cap. */
    public GeneralLicence {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(tonnesPerYear >= 0)) {
            throw new IllegalArgumentException(
                    "tonnesPerYear of general licence '" + id + "' must be zero or more (is " + tonnesPerYear + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int months = (int) ChronoUnit.MONTHS.between(
                window.from().withDayOfMonth(1), terms.month().atDay(1));
        terms.generalLicences()
                .add(new MonthTerms.General(
                        id, reach(economy.world()), share.value() * days, tonnesPerYear, months / 12, months % 12));
    }

    /** Routes that it may cover. */
    public int[] reach(World world) {
        return Selector.exports(world, goods, from, to);
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}
