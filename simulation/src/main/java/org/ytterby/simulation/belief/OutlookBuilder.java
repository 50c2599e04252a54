package org.ytterby.simulation.belief;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.policy.Instrument;

/** Makes the {@link Outlook} of a day. A market whose limits and odds are those of an earlier day is not solved again. */
final class OutlookBuilder {

    /** Levels of either stock in the price functions. */
    private static final int LEVELS = 9;

    /** Shares of the base flow from which on a control is taken not to bind. */
    private static final double SLACK = 1.5;

    private final Economy economy;
    private final List<Instrument> instruments;
    private final Markets markets;
    private final MarketBook book;
    private final RegimeSpace space;
    private final RegimeChances chances;
    private final BeliefSettings settings;
    private final Map<String, StorageSolution> solved = new ConcurrentHashMap<>();

    OutlookBuilder(
            Economy economy,
            List<Instrument> instruments,
            Markets markets,
            MarketBook book,
            RegimeSpace space,
            RegimeChances chances,
            BeliefSettings settings) {
        this.economy = economy;
        this.instruments = instruments;
        this.markets = markets;
        this.book = book;
        this.space = space;
        this.chances = chances;
        this.settings = settings;
    }

    Outlook of(LocalDate day) {
        int regimes = space.size();
        Controls[] controls = new Controls[regimes];
        for (int r = 0; r < regimes; r++) {
            controls[r] = Controls.of(economy, instruments, day, space.regimes().get(space.given() ? r : 0));
        }
        double[][][] reach = new double[regimes][][];
        double[][][] allowed = new double[regimes][][];
        for (int r = 0; r < regimes; r++) {
            reach[r] = reach(controls[r]);
            allowed[r] = new double[][] {allowed(r, controls[r]), licensed(r, controls[r])};
        }
        int n = markets.count();
        double[][][] odds = new double[n][][];
        double[][] throughput = new double[n][regimes];
        @Nullable StorageSolution[] solution = new StorageSolution[n];
        IntStream.range(0, n).parallel().forEach(m -> {
            double[] limit = new double[regimes];
            for (int r = 0; r < regimes; r++) {
                limit[r] = limit(m, allowed[r][0], leak(r));
                throughput[m][r] = throughput(m, controls[r], allowed[r][1]);
            }
            odds[m] = odds(reach[0], m);
            solution[m] = solution(m, limit, odds[m]);
        });
        return new Outlook(odds, throughput, reach, solution);
    }

    private double[][] reach(Controls controls) {
        double[][] reach = new double[Controls.Kind.values().length][markets.count()];
        for (Controls.Kind kind : Controls.Kind.values()) {
            for (int m = 0; m < markets.count(); m++) {
                reach[kind.ordinal()][m] = controls.reach(kind, m, economy, markets, book);
            }
        }
        return reach;
    }

    private double[][] odds(double[][] reach, int market) {
        if (space.given()) {
            double[][] odds = new double[space.size()][];
            for (int r = 0; r < odds.length; r++) {
                odds[r] = space.row(chances.ordinary(space.regimes().get(r)));
            }
            return odds;
        }
        double[] own = new double[reach.length];
        for (int k = 0; k < own.length; k++) {
            own[k] = reach[k][market];
        }
        return space.hypotheses(own, settings);
    }

    /** What licences would let through of each route under a regime, share of the base flow; infinite where none is needed. */
    private double[] licensed(int regime, Controls controls) {
        if (space.given()) {
            return controls.approved();
        }
        double[] share = new double[controls.licensed().length];
        Arrays.fill(share, Double.POSITIVE_INFINITY);
        boolean strict = regime > 0 && RegimeSpace.kind(space.regimes().get(regime)) == Controls.Kind.LICENCE;
        for (int r = 0; r < share.length; r++) {
            double caught = controls.licensed()[r];
            if (caught > 0) {
                share[r] = strict ? 1 - caught + caught * settings.strictShare() : SLACK;
            }
        }
        return share;
    }

    /** What all controls together would let through of each route under a regime, share of the base flow. */
    private double[] allowed(int regime, Controls controls) {
        double[] allowed = licensed(regime, controls).clone();
        Controls.Kind kind = RegimeSpace.kind(space.regimes().get(regime));
        for (int r = 0; r < allowed.length; r++) {
            if (space.given() || (regime > 0 && kind == Controls.Kind.EMBARGO)) {
                allowed[r] = Math.min(allowed[r], controls.passed()[r]);
            }
            if (space.given() || (regime > 0 && kind == Controls.Kind.QUOTA)) {
                allowed[r] = Math.min(allowed[r], controls.quota()[r]);
            }
        }
        return allowed;
    }

    /** Share that passes informally; what strict licences are thought to let through was fitted with it. */
    private double leak(int regime) {
        boolean fitted = !space.given() && RegimeSpace.kind(space.regimes().get(regime)) == Controls.Kind.LICENCE;
        return fitted ? 0 : settings.leak();
    }

    /** Most that leaves the inside, t/month: what is allowed, what leaks, and what other routes take over. */
    private double limit(int market, double[] allowed, double leak) {
        double sum = 0;
        boolean binds = false;
        for (int r = 0; r < allowed.length; r++) {
            Route route = economy.world().routes().get(r);
            if (book.leaves(route) && markets.ofGood()[route.good()] == market) {
                double base = economy.baseline().flow()[r] * markets.weight()[route.good()];
                boolean tight = allowed[r] < SLACK;
                binds |= tight && base > 0;
                sum += base * (tight ? allowed[r] + leak * Math.max(0, 1 - allowed[r]) : 1 + settings.reroute());
            }
        }
        return binds ? sum : Double.POSITIVE_INFINITY;
    }

    private double throughput(int market, Controls controls, double[] approved) {
        double filed = 0;
        double passed = 0;
        for (int r = 0; r < approved.length; r++) {
            Route route = economy.world().routes().get(r);
            if (controls.licensed()[r] > 0 && book.leaves(route) && markets.ofGood()[route.good()] == market) {
                double base = economy.baseline().flow()[r] * markets.weight()[route.good()];
                filed += base;
                passed += base * Math.min(1, approved[r]);
            }
        }
        return filed > 0 ? passed / filed : 1;
    }

    private @Nullable StorageSolution solution(int market, double[] limit, double[][] odds) {
        if (book.target(0, market) + book.target(1, market) <= 0) {
            return null;
        }
        String key = market + Arrays.toString(limit) + Arrays.deepToString(odds);
        return solved.computeIfAbsent(key, k -> StorageIteration.solve(book.storage(market, limit, odds), LEVELS));
    }
}
