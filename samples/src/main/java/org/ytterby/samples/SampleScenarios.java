package org.ytterby.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.policy.Window;

/** Economies and scenarios over {@link SampleWorlds}, calibrated by hand. */
public final class SampleScenarios {

    private SampleScenarios() {}

    /** {@link SampleWorlds#embargoedNeighbour} with costs worked out by hand from MODEL equations (43) to (45). */
    public static Economy economy() {
        return economy(SampleWorlds.embargoedNeighbour());
    }

    /** The same over {@link SampleWorlds#embargoedNeighbourOverseas}. */
    public static Economy overseas() {
        return economy(SampleWorlds.embargoedNeighbourOverseas());
    }

    private static Economy economy(World world) {
        double feed = 100 / 0.9;
        double[][] price = {{120, Double.NaN}, {190, Double.NaN}, {0, Double.NaN}, {200, 210}, {Double.NaN, Double.NaN}
        };
        double[][] none = new double[5][2];
        double[][] disposal = new double[5][2];
        disposal[2][0] = feed * 0.1;
        Baseline baseline = new Baseline(
                new double[] {feed, feed, 100}, new double[] {40}, new double[] {60, 40}, disposal, none, price);
        double beta = StrictMath.pow(0.99, world.routes().get(0).transitMonths());
        return new Economy(
                world,
                baseline,
                new double[] {150, 150},
                new Economy.ActivityCost[] {
                    // Revenue 120 a tonne; slope c⁰/(η·x⁰) = 30/(0.5·111.1); γ = r − δ·x⁰.
                    new Economy.ActivityCost(120 - 60, 60 / feed, 240),
                    // Revenue 0.9·190 − 120 = 51; slope 20/(1·111.1).
                    new Economy.ActivityCost(51 - 20, 20 / feed, 160),
                    // Revenue 200 − 190 = 10; slope 2/(2·100).
                    new Economy.ActivityCost(10 - 1, 0.01, 0)
                },
                new Economy.RouteCost[] {new Economy.RouteCost(beta * 210 - 200, 210 / (6 * 40.0), 40)},
                new Economy.StorageTerm[] {
                    storage(200, 4, 100), storage(210, 8, 40), storage(120, 2, feed),
                },
                new double[] {0});
    }

    /** Stock of some weeks of a monthly use: cy = (p·(1 − β) + h)·(I* + i₀)/I*. */
    private static Economy.StorageTerm storage(double price, double weeks, double perMonth) {
        double weekly = perMonth * 12 / 52;
        double target = weeks * weekly;
        double floor = 0.5 * weekly;
        double holding = 0.008 * price;
        return new Economy.StorageTerm((price * 0.01 + holding) * (target + floor) / target, target, floor, 1, holding);
    }

    /** Twelve months from January 2025 under some instruments, one regime throughout. */
    public static Scenario scenario(Instrument... events) {
        return new Scenario(
                "sample",
                "",
                "sample",
                YearMonth.of(2024, 12),
                12,
                List.of(events),
                RegimeProcess.constant(Regime.TRUCE),
                Uncertainty.none());
    }

    /** An embargo on the neighbour from the first of March to the end of April 2025. */
    public static Embargo embargo(double share) {
        return new Embargo(
                "embargo",
                new Window(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 30)),
                Set.of(),
                List.of("*"),
                List.of("CHN"),
                List.of("JPN"),
                Share.ofFraction(share),
                0);
    }

    /** A licence on dysprosium that approves a share of the base flow, in some regimes (all if none is named). */
    public static ExportLicence licence(String id, double service, Regime... regimes) {
        return new ExportLicence(
                id,
                new Window(LocalDate.of(2020, 1, 1), null),
                Set.of(regimes),
                List.of("Dy"),
                List.of("CHN"),
                List.of("*"),
                Share.ALL,
                service,
                1.1,
                new TreeMap<>());
    }
}
