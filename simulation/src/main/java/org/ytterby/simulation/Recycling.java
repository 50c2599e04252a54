package org.ytterby.simulation;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Lifetime;
import org.ytterby.domain.World;

/**
 * Magnets come back at the end of life of the products they sit in, MODEL equation (32): EoL_t = Σ_c inflow_c · f(t − c)
 * with Weibull lives. World totals by use and grade; each region collects in proportion to what it uses, where it can
 * recycle or ship the scrap.
 */
public final class Recycling {

    private final World world;
    private final double[][] regionShare;

    /** Recycling of a world; regions share by the figures of their use, before reconciliation. */
    public Recycling(World world) {
        this.world = world;
        regionShare = new double[world.lifetimes().size()][world.regions().size()];
        for (int i = 0; i < regionShare.length; i++) {
            share(world.lifetimes().get(i), regionShare[i]);
        }
    }

    private void share(Lifetime lifetime, double[] into) {
        double total = 0;
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            if (demand.use() == lifetime.use() && demand.good() == lifetime.good()) {
                total += demand.prior().value();
                if (hasOutlet(lifetime.scrap(), demand.region())) {
                    into[demand.region()] += demand.prior().value();
                }
            }
        }
        for (int r = 0; r < into.length; r++) {
            into[r] = total > 0 ? into[r] / total : 0;
        }
    }

    /** True where scrap can be recycled in the region or has a way out of it that was used. */
    private boolean hasOutlet(int scrap, int region) {
        String id = world.goods().get(scrap).id();
        boolean recycled = world.activities().stream()
                .anyMatch(a -> a.region() == region
                        && a.prior().value() > 0
                        && world.recipes().get(a.recipe()).coefficients().getOrDefault(id, 0.0) < 0);
        return recycled
                || world.routes().stream().anyMatch(r -> r.good() == scrap && r.from() == region && r.observed());
    }

    /**
     * Collected scrap in one month.
     *
     * @param yearsAfterBase years between the base year and the month, zero or more
     * @param inflowSinceBase world inflow per lifetime and year after the base year, t/y; the base year first
     * @return by good and region, t/month
     */
    public double[][] collected(double yearsAfterBase, double[][] inflowSinceBase) {
        return collected(deaths(yearsAfterBase), inflowSinceBase);
    }

    /**
     * What becomes of every lifetime's cohorts in one month.
     *
     * @param past t/y of the cohorts before the base year, by lifetime
     * @param since share of each cohort since the base year, by lifetime and year, the base year first
     */
    record Deaths(double[] past, double[][] since) {}

    /** Deaths some years after the base year; they do not depend on what happened since. */
    Deaths deaths(double yearsAfterBase) {
        double[] past = new double[regionShare.length];
        double[][] since = new double[regionShare.length][];
        for (int i = 0; i < past.length; i++) {
            Lifetime lifetime = world.lifetimes().get(i);
            past[i] = past(lifetime, yearsAfterBase);
            since[i] = since(lifetime, yearsAfterBase);
        }
        return new Deaths(past, since);
    }

    /** The same as {@link #collected(double, double[][])}, with the deaths of the month. */
    double[][] collected(Deaths deaths, double[][] inflowSinceBase) {
        double[][] scrap = new double[world.goods().size()][world.regions().size()];
        for (int i = 0; i < regionShare.length; i++) {
            Lifetime lifetime = world.lifetimes().get(i);
            double sum = endOfLife(deaths.past()[i], deaths.since()[i], inflowSinceBase[i]);
            double tonnes = sum / 12 * lifetime.collectionShare();
            for (int r = 0; r < regionShare[i].length; r++) {
                scrap[lifetime.scrap()][r] += tonnes * regionShare[i][r];
            }
        }
        return scrap;
    }

    /** Magnets that reach the end of their life within a year, t/y. */
    static double endOfLife(Lifetime lifetime, double[] since, double yearsAfterBase) {
        return endOfLife(past(lifetime, yearsAfterBase), since(lifetime, yearsAfterBase), since);
    }

    private static double endOfLife(double past, double[] shares, double[] since) {
        double sum = past;
        for (int c = 0; c < Math.min(since.length, shares.length); c++) {
            sum += since[c] * shares[c];
        }
        return sum;
    }

    private static double past(Lifetime lifetime, double yearsAfterBase) {
        double[] past = lifetime.pastInflow();
        double scale = scale(lifetime);
        double sum = 0;
        for (int c = 0; c < past.length; c++) {
            double age = past.length - c + yearsAfterBase;
            sum += past[c] * dies(age, scale, lifetime.weibullShape());
        }
        return sum;
    }

    /** Share of each cohort since the base year that dies; those of years to come are not among them. */
    private static double[] since(Lifetime lifetime, double yearsAfterBase) {
        double[] shares = new double[(int) yearsAfterBase + 1];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = dies(yearsAfterBase - c, scale(lifetime), lifetime.weibullShape());
        }
        return shares;
    }

    private static double scale(Lifetime lifetime) {
        return lifetime.meanYears() / gamma1p(1 / lifetime.weibullShape());
    }

    /** Share of a cohort that dies at an age between half a year less and half a year more. */
    private static double dies(double age, double scale, double shape) {
        return survives(Math.max(0, age - 0.5), scale, shape) - survives(age + 0.5, scale, shape);
    }

    private static double survives(double age, double scale, double shape) {
        return StrictMath.exp(-StrictMath.pow(age / scale, shape));
    }

    /** Γ(1 + z) for 0 ≤ z ≤ 1 by the polynomial 6.1.36 of Abramowitz and Stegun (1964), error below 3e-7. */
    static double gamma1p(double z) {
        double[] b = {
            -0.577191652, 0.988205891, -0.897056937, 0.918206857, -0.756704078, 0.482199394, -0.193527818, 0.035868343
        };
        double power = 1;
        double sum = 1;
        for (double coefficient : b) {
            power *= z;
            sum += coefficient * power;
        }
        return sum;
    }
}
