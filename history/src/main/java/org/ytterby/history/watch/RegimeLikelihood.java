package org.ytterby.history.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ytterby.numerics.StudentDistribution;
import org.ytterby.policy.Regime;

/**
 * Pr(Λ/F | R) of MODEL equation (33) for the flows of one month, each against what was expected of it.
 *
 * <ul>
 *   <li>Open and Truce: as expected, but for a shock common to all flows. The flows cannot tell the two apart; priors do.
 *   <li>StrictLicence: goods that licences reach fall by one common factor to every destination, the others do not.
 *   <li>TargetedBan: one destination falls, any with equal odds, the others do not. Of a total over all destinations only the
 *       share of one can be missing.
 *   <li>Quota: all flows alike, by a cap on the tonnes of a half-year that is either spread evenly or used up early.
 * </ul>
 */
final class RegimeLikelihood {
    private static final double[] LICENSED = logs(0.7, 0.5, 0.35, 0.2, 0.1, 0.03);
    private static final double[] BANNED = logs(0.5, 0.25, 0.1, 0.02);
    private static final double[] WORLD_WITHOUT_ONE = logs(0.9, 0.8, 0.65, 0.5);
    private static final double[] CAPS = {0.3, 0.45, 0.6, 0.75, 0.9};
    private static final int HALF_YEAR = 6;
    private static final double LEFT_OVER = 0.1;
    private static final double QUOTA_DISPERSION = 0.2;
    private static final int SHOCKS = 6;
    private static final double SHOCK_FREEDOM = 4;

    private final WatchSettings settings;
    private final ControlledGoods controlled;
    private final double[] shocks = new double[2 * SHOCKS + 1];
    private final double[] shockLogOdds = new double[2 * SHOCKS + 1];

    RegimeLikelihood(WatchSettings settings, ControlledGoods controlled) {
        this.settings = settings;
        this.controlled = controlled;
        for (int s = 0; s < shocks.length; s++) {
            shocks[s] = (s - SHOCKS) * settings.commonShock();
            shockLogOdds[s] = StudentDistribution.logDensity(shocks[s], SHOCK_FREEDOM, settings.commonShock());
        }
        double all = LogSum.of(shockLogOdds);
        for (int s = 0; s < shocks.length; s++) {
            shockLogOdds[s] -= all;
        }
    }

    private static double[] logs(double... shares) {
        double[] logs = new double[shares.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(shares[i]);
        }
        return logs;
    }

    /**
     * Log-likelihood of each regime.
     *
     * @param readings of one month, at least one
     * @param used sum over the earlier months of the half-year of counted over expected
     */
    Map<Regime, Double> of(List<Reading> readings, double used) {
        Map<Regime, Double> logs = new EnumMap<>(Regime.class);
        double free = withShock(readings, r -> false, 0);
        logs.put(Regime.OPEN, free);
        logs.put(Regime.TRUCE, free);
        logs.put(Regime.STRICT_LICENCE, licensed(readings));
        logs.put(Regime.TARGETED_BAN, banned(readings));
        logs.put(Regime.QUOTA, capped(readings, used));
        return logs;
    }

    /** Mean over common shocks; readings that are hit fall by so much more. */
    private double withShock(List<Reading> readings, Predicate<Reading> hit, double fall) {
        double[] logs = new double[shocks.length];
        for (int s = 0; s < logs.length; s++) {
            double shock = shocks[s];
            logs[s] = shockLogOdds[s]
                    + sum(
                            readings,
                            r -> hit.test(r)
                                    ? r.logDensity(shock + fall, settings.dispersion())
                                    : r.logDensity(shock, 0));
        }
        return LogSum.of(logs);
    }

    private double licensed(List<Reading> readings) {
        double[] logs = new double[LICENSED.length];
        for (int l = 0; l < logs.length; l++) {
            logs[l] = withShock(readings, r -> controlled.reach(r.flow().good()), LICENSED[l]);
        }
        return LogSum.of(logs) - StrictMath.log(logs.length);
    }

    private double banned(List<Reading> readings) {
        List<String> destinations = readings.stream()
                .map(r -> r.flow().importer())
                .distinct()
                .sorted()
                .toList();
        double[] logs = new double[destinations.size()];
        for (int d = 0; d < logs.length; d++) {
            String target = destinations.get(d);
            boolean world = target.equals(org.ytterby.domain.MonthlyFlow.WORLD);
            double[] falls = world ? WORLD_WITHOUT_ONE : BANNED;
            double[] byFall = new double[falls.length];
            for (int f = 0; f < falls.length; f++) {
                byFall[f] = withShock(readings, r -> r.flow().importer().equals(target), falls[f]);
            }
            logs[d] = LogSum.of(byFall) - StrictMath.log(byFall.length);
        }
        return LogSum.of(logs) - StrictMath.log(logs.length);
    }

    private double capped(List<Reading> readings, double used) {
        double[] logs = new double[2 * CAPS.length];
        for (int c = 0; c < CAPS.length; c++) {
            double even = StrictMath.log(CAPS[c]);
            double left = StrictMath.log(Math.min(1, Math.max(LEFT_OVER, HALF_YEAR * CAPS[c] - used)));
            logs[2 * c] = sum(readings, r -> r.logDensity(even, QUOTA_DISPERSION));
            logs[2 * c + 1] = sum(readings, r -> r.logDensity(left, QUOTA_DISPERSION));
        }
        return LogSum.of(logs) - StrictMath.log(logs.length);
    }

    private static double sum(List<Reading> readings, ToDoubleFunction<Reading> density) {
        return readings.stream().mapToDouble(density).sum();
    }
}
