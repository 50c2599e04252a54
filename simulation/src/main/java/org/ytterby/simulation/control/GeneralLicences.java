package org.ytterby.simulation.control;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.policy.MonthTerms;

/**
 * What general licences let through without a case of its own, MODEL §9: a share of the flow each month until the cap of the
 * licence's year is used up. Holders use what they may. One object belongs to one future.
 */
final class GeneralLicences {

    private final Map<String, Book> books = new TreeMap<>();

    /** What was used in a year of the licence, t. */
    private record Book(int year, double used) {}

    /**
     * Covers the month's trade and books it.
     *
     * @param trade base flow on its trend per route, t/month
     * @return what needs no filing per route, t/month, at most the trade
     */
    double[] cover(MonthTerms terms, double[] trade) {
        double[] covered = new double[trade.length];
        for (MonthTerms.General licence : terms.generalLicences()) {
            double wanted = 0;
            for (int route : licence.routes()) {
                wanted += licence.share() * trade[route];
            }
            double used = used(licence);
            double granted = Math.min(wanted, Math.max(0, licence.tonnesPerYear() - used));
            double part = wanted > 0 ? granted / wanted * licence.share() : 0;
            for (int route : licence.routes()) {
                covered[route] = Math.min(trade[route], covered[route] + part * trade[route]);
            }
            books.put(licence.id(), new Book(licence.year(), used + granted));
        }
        return covered;
    }

    /** A licence that began before the first month that is asked for was used at an even pace until then. */
    private double used(MonthTerms.General licence) {
        Book book = books.get(licence.id());
        if (book != null) {
            return book.year == licence.year() ? book.used : 0;
        }
        return Double.isInfinite(licence.tonnesPerYear()) ? 0 : licence.tonnesPerYear() * licence.month() / 12;
    }
}
