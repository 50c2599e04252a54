package org.ytterby.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * Exports need a licence, and approvals are limited by service capacity: a queue, MODEL equations (5), (36) and (37).
 *
 * @param caught φ, share of the flow that the licence catches
 * @param service κ, approvals per month as a share of the base month's flow, by day; each of the exporting regions has its
 *     own capacity for each good
 * @param cap upper bound of approvals per route as a share of what is caught of its base flow, such as 1.1 where stockpiling
 *     is refused; infinite where none
 * @param order in which filings are served
 * @param practice how filings are dealt with besides
 */
public record ExportLicence(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        Share caught,
        ServiceSteps service,
        double cap,
        ServiceOrder order,
        LicencePractice practice)
        implements Instrument {

    /** Copies the collections and refuses a negative cap. */
    public ExportLicence {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(cap >= 0)) {
            throw new IllegalArgumentException("cap of licence '" + id + "' must be zero or more (is " + cap
                    + "), a share of the base month's flow.");
        }
    }

    /** A licence of constant service without grace, military users, delay or inspection. */
    public ExportLicence(
            String id,
            Window window,
            Set<Regime> regimes,
            List<String> goods,
            List<String> from,
            List<String> to,
            Share caught,
            double service,
            double cap,
            SortedMap<String, Integer> priority) {
        this(
                id,
                window,
                regimes,
                goods,
                from,
                to,
                caught,
                ServiceSteps.constant(service),
                cap,
                new ServiceOrder(priority, Collections.emptySortedMap()),
                LicencePractice.PLAIN);
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int[] routes = reach(economy.world());
        for (int route : routes) {
            terms.inspect(route, practice.inspection().value() * days);
        }
        LocalDate first = terms.month().atDay(1);
        int elapsed = (int) Math.max(0, ChronoUnit.DAYS.between(window.from(), first));
        terms.licences()
                .add(new MonthTerms.Licence(
                        id,
                        routes,
                        order.ranks(economy.world(), routes),
                        caught.value(),
                        daily(terms.month()),
                        cap,
                        elapsed,
                        practice));
    }

    private double[] daily(YearMonth month) {
        double[] daily = new double[month.lengthOfMonth()];
        for (int i = 0; i < daily.length; i++) {
            LocalDate day = month.atDay(i + 1);
            daily[i] = window.covers(day) ? service.on(day) : Double.NaN;
        }
        return daily;
    }

    /** The mean service of the days on which it is in force: months that differ in it bring different prices. */
    @Override
    public double levelIn(YearMonth month) {
        double sum = 0;
        int days = 0;
        for (double service : daily(month)) {
            if (!Double.isNaN(service)) {
                sum += service;
                days++;
            }
        }
        return days == 0 ? 0 : sum / days;
    }

    /** Routes that need the licence. */
    public int[] reach(World world) {
        return Selector.exports(world, goods, from, to);
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
        order.check(economy.world());
    }
}
