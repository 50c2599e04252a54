package org.ytterby.simulation.control;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * The filings under one licence, served day by day, MODEL equations (36) and (37). Each region that issues licences has a desk
 * for each good, whose service capacity is pooled over destinations: what one exporter's authority does not approve, another's
 * cannot.
 */
final class Docket {

    private final ControlSettings.Queue settings;
    private final int[] desk;
    private final int desks;
    private final int[] order;
    private final CaseFlow cases;
    private final double refused;
    private final double[] waiting;
    private final double[] most;
    private final double[] allowed;
    private long daysInForce;

    /**
     * Nothing waits.
     *
     * @param elapsed days for which the licence has been in force
     */
    Docket(World world, MonthTerms.Licence licence, int elapsed, ControlSettings.Queue settings) {
        int n = licence.routes().length;
        this.settings = settings;
        desk = desks(world, licence.routes());
        desks = Arrays.stream(desk).max().orElse(-1) + 1;
        order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingInt(i -> licence.priority()[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        cases = new CaseFlow(licence.practice().delay());
        cases.fill(elapsed - licence.practice().graceDays());
        refused = licence.practice().defence().value() * (1 - settings.defenceGranted());
        waiting = new double[n];
        most = new double[n];
        allowed = new double[n];
        daysInForce = elapsed;
    }

    /** Who decides over each route: the region that it leaves, good by good, numbered as they first come. */
    private static int[] desks(World world, int[] routes) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        int[] desks = new int[routes.length];
        for (int i = 0; i < desks.length; i++) {
            Route route = world.routes().get(routes[i]);
            int place = route.from() * world.goods().size() + route.good();
            desks[i] = numbers.computeIfAbsent(place, p -> numbers.size());
        }
        return desks;
    }

    /**
     * Serves a month.
     *
     * @param trade what each route of the world would carry, t/month
     * @param covered part of it that a general licence lets through, t/month
     * @return what may leave by route of the licence, t/month; overwritten by the next call
     */
    double[] serve(MonthTerms.Licence licence, double[] trade, double[] covered) {
        Arrays.fill(allowed, 0);
        int days = licence.service().length;
        double[] today = new double[allowed.length];
        double[] caught = new double[allowed.length];
        for (int i = 0; i < today.length; i++) {
            int route = licence.routes()[i];
            today[i] = trade[route] / days;
            caught[i] = licence.caught() * (trade[route] - covered[route]) / days;
        }
        for (double service : licence.service()) {
            boolean free =
                    Double.isNaN(service) || daysInForce < licence.practice().graceDays();
            if (free) {
                pass(today);
            } else {
                file(licence, service, today, caught);
                approve(licence, service, today);
            }
            daysInForce += Double.isNaN(service) ? 0 : 1;
        }
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = Math.min(waiting[i], settings.backlogLimit() * caught[i] * days);
        }
        return allowed;
    }

    private void pass(double[] today) {
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] += today[i];
        }
    }

    /** A day's new cases: what buyers would like, and more than that while few are approved. */
    private void file(MonthTerms.Licence licence, double service, double[] today, double[] caught) {
        double filings = service < licence.caught() ? 1 + settings.panic() : 1;
        double ready = cases.step(filings) * (1 - refused);
        double kept = 1 - settings.rejects() / licence.service().length;
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = kept * waiting[i] + ready * caught[i];
            most[i] = Double.isInfinite(licence.cap()) ? waiting[i] : Math.min(waiting[i], licence.cap() * caught[i]);
            allowed[i] += today[i] - caught[i];
        }
    }

    private void approve(MonthTerms.Licence licence, double service, double[] today) {
        double[] pool = new double[desks];
        for (int i = 0; i < today.length; i++) {
            pool[desk[i]] += service * today[i];
        }
        double[] wanted = new double[desks];
        for (int start = 0, end; start < order.length; start = end) {
            int rank = licence.priority()[order[start]];
            Arrays.fill(wanted, 0);
            for (end = start; end < order.length && licence.priority()[order[end]] == rank; end++) {
                wanted[desk[order[end]]] += most[order[end]];
            }
            serveRank(start, end, wanted, pool);
        }
    }

    /** Destinations of one rank share what is left of each desk's pool in proportion to what they may be given at most. */
    private void serveRank(int start, int end, double[] wanted, double[] pool) {
        double[] left = pool.clone();
        for (int k = start; k < end; k++) {
            int i = order[k];
            double total = wanted[desk[i]];
            double share = total > 0 ? Math.min(1, left[desk[i]] / total) : 0;
            double approved = share * most[i];
            allowed[i] += approved;
            waiting[i] -= approved;
            pool[desk[i]] = Math.max(0, left[desk[i]] - share * total);
        }
    }

    /** Filings that wait, by route of the licence, t. */
    double[] waiting() {
        return waiting;
    }
}
