package org.ytterby.simulation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.Scenario;

/**
 * What each project would earn over its life, the expected present value with price floors of MODEL equation (30): its margin
 * at the prices that investors expect, times the capacity that the ramp of equation (31) gives month by month from the end of
 * building, discounted to the decision. A floor on offer lifts the price to F for the volume that the region's base output
 * leaves free, and for as long as it is in force.
 */
final class ProjectValues {

    private static final double KILOGRAMS = 1000;

    private final World world;
    private final Recipes recipes;
    private final Scenario scenario;
    private final double[][] weights;
    private final double[][] made;
    private final Map<String, PriceFloor> floors = new TreeMap<>();

    ProjectValues(Economy economy, SimulationSettings settings, Scenario scenario, List<Instrument> instruments) {
        world = economy.world();
        this.scenario = scenario;
        recipes = new Recipes(world);
        weights = new double[world.projects().size()][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights(settings, world.projects().get(i).buildMonths().value());
        }
        made = made(economy);
        instruments.forEach(instrument -> {
            if (instrument instanceof PriceFloor floor) {
                floors.put(floor.id(), floor);
            }
        });
    }

    /**
     * What one unit of margin a month is worth until each month after the decision: entry k is the sum of ramp(j)·(1 +
     * r)^(−(b + j)/12) over the months j ≥ 1 of the life that lie within k months of the decision, b months of building.
     */
    private static double[] weights(SimulationSettings settings, double buildMonths) {
        int life = (int) Math.round(12 * settings.projectLife());
        int build = (int) Math.round(buildMonths);
        double[] weights = new double[build + life + 1];
        for (int j = 1; j <= life; j++) {
            double ramp = ProjectPipeline.ramp(settings, j);
            double discount = StrictMath.pow(1 + settings.discountYear(), -(build + j) / 12.0);
            weights[build + j] = weights[build + j - 1] + ramp * discount;
        }
        return weights;
    }

    private double[][] made(Economy economy) {
        double[][] made = new double[world.goods().size()][world.regions().size()];
        for (int a = 0; a < world.activities().size(); a++) {
            int[] goods = recipes.goods(a);
            double[] coefficients = recipes.coefficients(a);
            for (int k = 0; k < goods.length; k++) {
                made[goods[k]][world.activities().get(a).region()] +=
                        Math.max(0, coefficients[k]) * economy.baseline().activity()[a];
            }
        }
        return made;
    }

    /**
     * Present value of each project if it were decided in month {@code t}, USD, zero or more.
     *
     * @param price expected by good and region, USD/kg
     */
    double[] of(int t, MonthTerms terms, double[][] price) {
        double[] values = new double[weights.length];
        for (int i = 0; i < values.length; i++) {
            Project project = world.projects().get(i);
            for (int a : world.plants().get(project.plant()).activities()) {
                if (world.recipes().get(world.activities().get(a).recipe()).isLean()) {
                    continue; // what its standard twin earns decides
                }
                double margin = margin(project, a, terms, price);
                double value = margin * weights[i][weights[i].length - 1] + floors(i, a, t, terms, price);
                values[i] = Math.max(
                        values[i], value * KILOGRAMS * project.capacity().value());
            }
        }
        return values;
    }

    private double margin(Project project, int a, MonthTerms terms, double[][] price) {
        int[] goods = recipes.goods(a);
        double[] coefficients = recipes.coefficients(a);
        double margin = -project.operatingCost().value() - terms.costShift()[a];
        for (int k = 0; k < goods.length; k++) {
            margin += coefficients[k] * price[goods[k]][project.region()];
        }
        return margin;
    }

    /** What floors add per kg of an activity, weighted by their months. */
    private double floors(int i, int a, int t, MonthTerms terms, double[][] price) {
        double sum = 0;
        Project project = world.projects().get(i);
        for (MonthTerms.Floor floor : terms.floors()) {
            double gap = floor.price() - price[floor.good()][project.region()];
            if (floor.region() == project.region() && gap > 0) {
                double output = output(a, floor.good());
                double free = Math.max(0, floor.volume() - made[floor.good()][floor.region()]);
                double most = output * project.capacity().value();
                double taken = most > 0 ? output * Math.min(1, free / most) : 0;
                sum += gap * taken * weights[i][lasts(floor.id(), t, weights[i].length - 1)];
            }
        }
        return sum;
    }

    private double output(int a, int good) {
        int[] goods = recipes.goods(a);
        for (int k = 0; k < goods.length; k++) {
            if (goods[k] == good) {
                return Math.max(0, recipes.coefficients(a)[k]);
            }
        }
        return 0;
    }

    /** Months that a floor is still in force, at most {@code most}. */
    private int lasts(String floor, int t, int most) {
        PriceFloor instrument = floors.get(floor);
        if (instrument == null || instrument.window().until() == null) {
            return most;
        }
        long months = ChronoUnit.MONTHS.between(
                scenario.month(t), YearMonth.from(instrument.window().until()));
        return (int) Math.min(most, months + 1);
    }
}
