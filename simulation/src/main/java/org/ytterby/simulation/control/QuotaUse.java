package org.ytterby.simulation.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.program.Clearing;

/**
 * How much of each tranche of an export quota was used, MODEL equation (6). What one month leaves unused stays for the rest of
 * the tranche; exporters may run ahead of an even pace by a share of what would then be left for later, never beyond the
 * total. One object belongs to one future.
 */
public final class QuotaUse {

    private final double frontLoading;
    private final Map<String, Book> books = new TreeMap<>();

    /** What was used of the tranche that begins on a day, t. */
    private record Book(LocalDate start, double used) {}

    /**
     * Nothing used.
     *
     * @param frontLoading f, 0 (evenly) to 1 (all at once): a month may take R·(1/m + f·(1 − 1/m)) of the rest R, m being
     *     the months left
     */
    public QuotaUse(double frontLoading) {
        this.frontLoading = frontLoading;
    }

    /** Limits of the month for quotas that are set by tranche, by their id, t of recorded flow in REO. */
    public Map<String, Double> limits(MonthTerms terms) {
        Map<String, Double> limits = new TreeMap<>();
        terms.allotments().forEach((id, allotment) -> {
            double left = Math.max(0, allotment.total() - used(id, allotment));
            double even = Math.min(1, allotment.daysIn() / (double) (allotment.days() - allotment.daysBefore()));
            limits.put(id, left * (even + frontLoading * (1 - even)) + allotment.outside());
        });
        return limits;
    }

    /** A tranche that began before the first month that is asked for was used at an even pace until then. */
    private double used(String id, MonthTerms.Allotment allotment) {
        Book book = books.get(id);
        return book != null && book.start.equals(allotment.start())
                ? book.used
                : allotment.total() * allotment.daysBefore() / allotment.days();
    }

    /** Books what went through customs in a cleared month. */
    void advance(MonthTerms terms, Clearing clearing) {
        for (MonthTerms.Limit quota : terms.quotas()) {
            MonthTerms.Allotment allotment = terms.allotments().get(quota.id());
            if (allotment != null) {
                double shipped = 0;
                for (int i = 0; i < quota.members().length; i++) {
                    int route = quota.members()[i];
                    shipped += quota.weights()[i] * (clearing.contract()[route] + clearing.spot()[route]);
                }
                double counted = Math.max(0, shipped - allotment.outside());
                books.put(quota.id(), new Book(allotment.start(), used(quota.id(), allotment) + counted));
            }
        }
    }
}
