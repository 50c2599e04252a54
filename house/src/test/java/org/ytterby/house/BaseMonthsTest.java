package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.calibration.Calibration;
import org.ytterby.calibration.Calibrator;
import org.ytterby.catalogue.dataset.DataFolder;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.world.AssembledWorld;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.BaseMonth;
import org.ytterby.simulation.program.Clearing;

/** Every world that ships, calibrated, clears to its own base month: MODEL §13, step 3. */
class BaseMonthsTest {

    /** A kilogram a month, t. */
    private static final double KILOGRAM = 1e-3;

    private static final double TOLERANCE = 1e-6;
    private static final Dataset DATA = Dataset.read(DataFolder.shipped());
    private static final Map<String, Base> BASES = new TreeMap<>();

    private record Base(Economy economy, Clearing cleared) {}

    private static Base base(String vintage) {
        return BASES.computeIfAbsent(vintage, v -> {
            AssembledWorld assembled = new WorldAssembler(DATA).assemble(v);
            YearMonth month = YearMonth.of(Integer.parseInt(v), 12);
            Regime regime = month.getYear() < 2025 ? Regime.OPEN : Regime.TRUCE;
            Calibration calibration = Calibrator.calibrate(assembled.world(), assembled.measures(), month, regime);
            return new Base(
                    calibration.economy(), BaseMonth.clear(calibration.economy(), assembled.measures(), month, regime));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void quantitiesAreThoseOfTheBaseMonth(String vintage) {
        Economy economy = base(vintage).economy();
        Clearing cleared = base(vintage).cleared();
        World world = economy.world();
        double[] largest = largestFlows(economy);
        List<String> off = new ArrayList<>();
        for (int r = 0; r < world.routes().size(); r++) {
            var route = world.routes().get(r);
            compare(
                    off,
                    "flow of " + world.goods().get(route.good()).id() + " from "
                            + world.regions().get(route.from()).code() + " to "
                            + world.regions().get(route.to()).code(),
                    cleared.flow(r),
                    economy.baseline().flow()[r],
                    largest[route.good()]);
        }
        for (int d = 0; d < world.demands().size(); d++) {
            var demand = world.demands().get(d);
            compare(
                    off,
                    "use " + world.uses().get(demand.use()).id() + " of "
                            + world.goods().get(demand.good()).id() + " in "
                            + world.regions().get(demand.region()).code(),
                    cleared.used()[d],
                    economy.baseline().use()[d],
                    largest[demand.good()]);
        }
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            double size = world.recipes().get(activity.recipe()).coefficients().keySet().stream()
                    .mapToDouble(id -> largest[world.good(id)])
                    .max()
                    .orElseThrow();
            compare(
                    off,
                    "activity " + activity.id(),
                    cleared.activity()[a],
                    economy.baseline().activity()[a],
                    size);
        }
        assertThat(off)
                .as("quantities of %s that differ from its base month", vintage)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void pricesAreThoseOfTheBaseMonthWhereGoodsFlow(String vintage) {
        Economy economy = base(vintage).economy();
        World world = economy.world();
        double[][] through = throughput(economy);
        List<String> off = new ArrayList<>();
        int compared = 0;
        for (int g = 0; g < through.length; g++) {
            for (int r = 0; r < through[g].length; r++) {
                if (through[g][r] > KILOGRAM) {
                    double price = economy.baseline().price()[g][r];
                    double found = base(vintage).cleared().price()[g][r];
                    compared++;
                    if (!(Math.abs(found - price) <= TOLERANCE * Math.max(1, Math.abs(price)))) {
                        off.add("%s in %s: %s instead of %s USD/kg, through %s t"
                                .formatted(
                                        world.goods().get(g).id(),
                                        world.regions().get(r).code(),
                                        found,
                                        price,
                                        through[g][r]));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
        assertThat(off)
                .as("prices of %s that differ from its base month", vintage)
                .isEmpty();
    }

    private static void compare(List<String> off, String what, double found, double expected, double size) {
        if (!(Math.abs(found - expected) <= TOLERANCE * size)) {
            off.add("%s: %s instead of %s t/month (largest flow of the good %s)"
                    .formatted(what, found, expected, size));
        }
    }

    /** Largest quantity of each good that any node handles, t/month. */
    private static double[] largestFlows(Economy economy) {
        double[][] through = throughput(economy);
        double[] largest = new double[through.length];
        for (int g = 0; g < largest.length; g++) {
            for (double tonnes : through[g]) {
                largest[g] = Math.max(largest[g], tonnes);
            }
        }
        return largest;
    }

    /** What leaves each node in the base month, t/month. */
    private static double[][] throughput(Economy economy) {
        World world = economy.world();
        double[][] out = new double[world.goods().size()][world.regions().size()];
        for (int r = 0; r < world.routes().size(); r++) {
            var route = world.routes().get(r);
            out[route.good()][route.from()] += economy.baseline().flow()[r];
        }
        for (int d = 0; d < world.demands().size(); d++) {
            var demand = world.demands().get(d);
            out[demand.good()][demand.region()] += economy.baseline().use()[d];
        }
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            double level = economy.baseline().activity()[a];
            world.recipes()
                    .get(activity.recipe())
                    .coefficients()
                    .forEach((id, coefficient) ->
                            out[world.good(id)][activity.region()] += Math.max(0, -coefficient) * level);
        }
        for (int g = 0; g < out.length; g++) {
            for (int r = 0; r < out[g].length; r++) {
                out[g][r] += economy.baseline().disposal()[g][r];
            }
        }
        return out;
    }
}
