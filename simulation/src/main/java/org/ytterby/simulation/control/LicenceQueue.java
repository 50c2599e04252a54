package org.ytterby.simulation.control;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * A licence is a queue: approvals are limited by service capacity and serve destinations by priority, MODEL equations (36)
 * and (37), day by day. One object belongs to one future.
 */
public final class LicenceQueue {

    private final World world;
    private final double[] baseFlow;
    private final ControlSettings.Queue settings;
    private final boolean settled;
    private final GeneralLicences general = new GeneralLicences();
    private final Map<String, Docket> dockets = new TreeMap<>();
    private final Map<String, double[]> backlog = new TreeMap<>();
    private boolean begun;

    /** A queue without backlog. */
    public LicenceQueue(Economy economy, ControlSettings.Queue settings) {
        this(economy, settings, false);
    }

    private LicenceQueue(Economy economy, ControlSettings.Queue settings, boolean settled) {
        this.world = economy.world();
        this.baseFlow = economy.baseline().flow();
        this.settings = settings;
        this.settled = settled;
    }

    /** The queue of licences that have long been in force, of which nothing waits from before: what they bring if they last. */
    public static LicenceQueue settled(Economy economy, ControlSettings.Queue settings) {
        return new LicenceQueue(
                economy, new ControlSettings.Queue(0, settings.rejects(), 0, settings.defenceGranted()), true);
    }

    /**
     * Serves the month's filings and keeps what is left over. A month in which a licence is not in force leaves no queue.
     *
     * @param terms the month
     * @param tradeScale factor on base flows: filings follow the trend of trade
     * @return allowance per route, t/month; infinite where no licence is needed
     */
    public double[] serve(MonthTerms terms, double tradeScale) {
        double[] trade = new double[baseFlow.length];
        for (int r = 0; r < trade.length; r++) {
            trade[r] = baseFlow[r] * tradeScale;
        }
        double[] covered = general.cover(terms, trade);
        double[] allowance = new double[baseFlow.length];
        Arrays.fill(allowance, Double.POSITIVE_INFINITY);
        dockets.keySet().removeIf(id -> !terms.hasLicence(id));
        backlog.keySet().retainAll(dockets.keySet());
        for (MonthTerms.Licence licence : terms.licences()) {
            Docket docket = dockets.computeIfAbsent(licence.id(), id -> open(licence));
            double[] allowed = docket.serve(licence, trade, covered);
            backlog.put(licence.id(), docket.waiting());
            for (int i = 0; i < allowed.length; i++) {
                int route = licence.routes()[i];
                allowance[route] = Math.min(allowance[route], allowed[i]);
            }
        }
        begun = true;
        return allowance;
    }

    /** A licence that appears after the first month starts in it, whatever its dates say: its regime has just begun. */
    private Docket open(MonthTerms.Licence licence) {
        int elapsed = begun ? 0 : licence.elapsed();
        return new Docket(world, licence, settled ? Integer.MAX_VALUE : elapsed, settings);
    }

    /** Filings that wait, by route of the licence as its terms list them, t; empty while the licence is not in force. */
    public Map<String, double[]> backlog() {
        return backlog;
    }
}
