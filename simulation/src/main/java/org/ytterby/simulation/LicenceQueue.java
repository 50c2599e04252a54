package org.ytterby.simulation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.policy.MonthTerms;

/**
 * A licence is a queue: approvals are limited by service capacity and serve destinations by priority, MODEL equations (36)
 * and (37). One queue per licence; service capacity is pooled over the destinations of one good.
 */
public final class LicenceQueue {

    private final Economy economy;
    private final double backlogLimit;
    private final Map<String, double[]> backlog = new TreeMap<>();

    /** A queue without backlog. */
    public LicenceQueue(Economy economy, double backlogLimit) {
        this.economy = economy;
        this.backlogLimit = backlogLimit;
    }

    /**
     * Serves the month's filings and keeps what is left over.
     *
     * @param terms the month
     * @param tradeScale factor on base flows: filings follow the trend of trade
     * @return allowance per route, t/month; infinite where no licence is needed
     */
    public double[] serve(MonthTerms terms, double tradeScale) {
        double[] allowance = new double[economy.world().routes().size()];
        Arrays.fill(allowance, Double.POSITIVE_INFINITY);
        for (MonthTerms.Licence licence : terms.licences()) {
            double[] queue = backlog.computeIfAbsent(licence.id(), id -> new double[licence.routes().length]);
            double[] approved = approve(licence, queue, tradeScale);
            for (int i = 0; i < approved.length; i++) {
                int route = licence.routes()[i];
                double free = (1 - licence.caught()) * filing(route, tradeScale);
                allowance[route] = Math.min(allowance[route], free + approved[i]);
            }
        }
        return allowance;
    }

    private double filing(int route, double tradeScale) {
        return economy.baseline().flow()[route] * tradeScale;
    }

    private double[] approve(MonthTerms.Licence licence, double[] queue, double tradeScale) {
        int n = queue.length;
        double[] need = new double[n];
        Map<Integer, Double> pool = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            double caught = licence.caught() * filing(licence.routes()[i], tradeScale);
            need[i] = queue[i] + caught;
            pool.merge(good(licence, i), licence.service() * caught, Double::sum);
        }
        double[] approved = new double[n];
        int last = Arrays.stream(licence.priority()).max().orElse(0);
        for (int rank = 0; rank <= last; rank++) {
            serveRank(licence, rank, need, pool, approved, tradeScale);
        }
        for (int i = 0; i < n; i++) {
            double caught = licence.caught() * filing(licence.routes()[i], tradeScale);
            queue[i] = Math.min(need[i] - approved[i], backlogLimit * caught);
        }
        return approved;
    }

    /** Destinations of one rank share what is left of each good's pool in proportion to their need. */
    private void serveRank(
            MonthTerms.Licence licence,
            int rank,
            double[] need,
            Map<Integer, Double> pool,
            double[] approved,
            double tradeScale) {
        Map<Integer, Double> wanted = new TreeMap<>();
        for (int i = 0; i < need.length; i++) {
            if (licence.priority()[i] == rank) {
                wanted.merge(good(licence, i), capped(licence, i, need[i], tradeScale), Double::sum);
            }
        }
        wanted.forEach((good, total) -> {
            double share = total > 0 ? Math.min(1, pool.getOrDefault(good, 0.0) / total) : 0;
            for (int i = 0; i < need.length; i++) {
                if (licence.priority()[i] == rank && good(licence, i) == good) {
                    approved[i] = share * capped(licence, i, need[i], tradeScale);
                }
            }
            pool.merge(good, share * total, (left, served) -> Math.max(0, left - served));
        });
    }

    private double capped(MonthTerms.Licence licence, int i, double need, double tradeScale) {
        double base = licence.caught() * filing(licence.routes()[i], tradeScale);
        return Double.isInfinite(licence.cap()) ? need : Math.min(need, licence.cap() * base);
    }

    private int good(MonthTerms.Licence licence, int i) {
        return economy.world().routes().get(licence.routes()[i]).good();
    }

    /** Filings that wait, by route of the licence as its terms list them, t; empty before the licence was in force. */
    public Map<String, double[]> backlog() {
        return backlog;
    }
}
