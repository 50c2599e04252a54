package org.ytterby.simulation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * A licence is a queue: approvals are limited by service capacity and serve destinations by priority, MODEL equations (36)
 * and (37). Each region that issues licences has a queue of its own for each good, whose service capacity is pooled over
 * destinations: what one exporter's authority does not approve, another's cannot.
 */
public final class LicenceQueue {

    private final World world;
    private final double[] baseFlow;
    private final double backlogLimit;
    private final Map<String, double[]> backlog = new TreeMap<>();
    private final Map<String, int[]> desks = new TreeMap<>();

    /** A queue without backlog. */
    public LicenceQueue(Economy economy, double backlogLimit) {
        this.world = economy.world();
        this.baseFlow = economy.baseline().flow();
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
        double[] allowance = new double[world.routes().size()];
        Arrays.fill(allowance, Double.POSITIVE_INFINITY);
        for (MonthTerms.Licence licence : terms.licences()) {
            double[] queue = backlog.computeIfAbsent(licence.id(), id -> new double[licence.routes().length]);
            int[] desk = desks.computeIfAbsent(licence.id(), id -> desks(licence));
            double[] approved = approve(licence, desk, queue, tradeScale);
            for (int i = 0; i < approved.length; i++) {
                int route = licence.routes()[i];
                double free = (1 - licence.caught()) * filing(route, tradeScale);
                allowance[route] = Math.min(allowance[route], free + approved[i]);
            }
        }
        return allowance;
    }

    private double filing(int route, double tradeScale) {
        return baseFlow[route] * tradeScale;
    }

    private double[] approve(MonthTerms.Licence licence, int[] desk, double[] queue, double tradeScale) {
        int n = queue.length;
        double[] need = new double[n];
        double[] most = new double[n];
        double[] pool = new double[n];
        for (int i = 0; i < n; i++) {
            double caught = licence.caught() * filing(licence.routes()[i], tradeScale);
            need[i] = queue[i] + caught;
            most[i] = Double.isInfinite(licence.cap()) ? need[i] : Math.min(need[i], licence.cap() * caught);
            pool[desk[i]] += licence.service() * caught;
        }
        double[] approved = new double[n];
        int last = Arrays.stream(licence.priority()).max().orElse(0);
        for (int rank = 0; rank <= last; rank++) {
            serveRank(licence, desk, rank, most, pool, approved);
        }
        for (int i = 0; i < n; i++) {
            double caught = licence.caught() * filing(licence.routes()[i], tradeScale);
            queue[i] = Math.min(need[i] - approved[i], backlogLimit * caught);
        }
        return approved;
    }

    /** Destinations of one rank share what is left of each desk's pool in proportion to what they may be given at most. */
    private static void serveRank(
            MonthTerms.Licence licence, int[] desk, int rank, double[] most, double[] pool, double[] approved) {
        double[] wanted = new double[pool.length];
        for (int i = 0; i < most.length; i++) {
            if (licence.priority()[i] == rank) {
                wanted[desk[i]] += most[i];
            }
        }
        double[] left = pool.clone();
        for (int i = 0; i < most.length; i++) {
            if (licence.priority()[i] == rank) {
                double total = wanted[desk[i]];
                double share = total > 0 ? Math.min(1, left[desk[i]] / total) : 0;
                approved[i] = share * most[i];
                pool[desk[i]] = Math.max(0, left[desk[i]] - share * total);
            }
        }
    }

    /** Who decides over each route: the region that it leaves, good by good, numbered as they first come. */
    private int[] desks(MonthTerms.Licence licence) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        int[] desks = new int[licence.routes().length];
        for (int i = 0; i < desks.length; i++) {
            Route route = world.routes().get(licence.routes()[i]);
            int place = route.from() * world.goods().size() + route.good();
            desks[i] = numbers.computeIfAbsent(place, p -> numbers.size());
        }
        return desks;
    }

    /** Filings that wait, by route of the licence as its terms list them, t; empty before the licence was in force. */
    public Map<String, double[]> backlog() {
        return backlog;
    }
}
