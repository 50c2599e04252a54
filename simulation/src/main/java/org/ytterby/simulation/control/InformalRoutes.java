package org.ytterby.simulation.control;

import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.program.Clearing;

/**
 * Ways around controls, which are learned: the bound s̄ of MODEL equation (8) grows while a control parts the price at home
 * from that abroad, and fades while none does. One object belongs to one future.
 */
public final class InformalRoutes {

    /** Rent beyond that of the base month from which a control binds, share of the good's base price at its destination. */
    private static final double LEAST_RENT = 0.01;

    private final Economy economy;
    private final ControlSettings.Informal settings;
    private final double[] bound;
    private final double[] least;

    /** As in the base month. */
    public InformalRoutes(Economy economy, ControlSettings.Informal settings) {
        this.economy = economy;
        this.settings = settings;
        bound = start(economy, settings);
        least = new double[bound.length];
        for (int r = 0; r < least.length; r++) {
            Route route = economy.world().routes().get(r);
            least[r] =
                    economy.licenceRent()[r] + LEAST_RENT * economy.baseline().price()[route.good()][route.to()];
        }
    }

    /** Bounds of the base month by route, t/month. */
    public static double[] start(Economy economy, ControlSettings.Informal settings) {
        double[] start = new double[economy.world().routes().size()];
        for (int r = 0; r < start.length; r++) {
            start[r] = settings.start() * economy.baseline().flow()[r];
        }
        return start;
    }

    /** Learns from a cleared month: what licences, embargoes and quotas were worth to whoever gets past them. */
    void advance(MonthTerms terms, Clearing clearing) {
        double[] rent = clearing.allowanceRent().clone();
        for (MonthTerms.Limit quota : terms.quotas()) {
            double perKg = clearing.limitRent().getOrDefault(quota.id(), 0.0);
            for (int i = 0; i < quota.members().length; i++) {
                rent[quota.members()[i]] += perKg * quota.weights()[i];
            }
        }
        for (int r = 0; r < bound.length; r++) {
            double base = economy.baseline().flow()[r];
            double grown = bound[r] * (rent[r] > least[r] ? 1 + settings.growth() : 1 - settings.growth());
            bound[r] = Math.max(settings.start() * base, Math.min(settings.cap() * base, grown));
        }
    }

    /** s̄ per route, t/month. */
    public double[] bound() {
        return bound;
    }
}
