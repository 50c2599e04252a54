package org.ytterby.calibration;

import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Economy.ActivityCost;
import org.ytterby.domain.Economy.RouteCost;
import org.ytterby.domain.Economy.StorageTerm;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Project;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * Positive mathematical programming: the marginal costs under which the reconciled base month is the market's own answer,
 * MODEL equations (43), (44) and (45).
 */
final class CostCalibrator {

    /** Margin by which an unused route or idle plant stays out of the base month, share of the price (Paris et al. 2011). */
    private static final double OUT_OF_THE_MONEY = 0.05;

    /** Part of capacity that the base month may use at most; figures of output above capacity enlarge the plant. */
    private static final double FULLEST = 0.98;

    /** Reference size of an unused route, share of what the destination takes. */
    private static final double NEW_ROUTE_SHARE = 0.05;

    /** Least slope of a lean recipe's cost, share of the rise that its price scale asks for. */
    private static final double LEAST_SLOPE = 0.1;

    private final World world;
    private final Baseline base;
    private final MonthTerms terms;
    private final Parameters parameters;
    private final double[] plantCapacity;
    private final double[][] intake;

    CostCalibrator(World world, Baseline base, MonthTerms terms) {
        this.world = world;
        this.base = base;
        this.terms = terms;
        this.parameters = world.parameters();
        this.plantCapacity = capacities();
        this.intake = base.intake(world);
    }

    Economy economy() {
        boolean[] licensed = new boolean[world.routes().size()];
        for (MonthTerms.Licence licence : terms.licences()) {
            for (int route : licence.routes()) {
                licensed[route] = true;
            }
        }
        double[] rent = new double[licensed.length];
        RouteCost[] routeCost = new RouteCost[licensed.length];
        for (int i = 0; i < rent.length; i++) {
            double gap = gap(i);
            double freight = world.routes().get(i).freight();
            rent[i] = licensed[i] && base.flow()[i] > 0 ? Math.max(0, gap - freight) : 0;
            routeCost[i] = routeCost(i, gap, rent[i]);
        }
        ActivityCost[] activityCost = new ActivityCost[world.activities().size()];
        for (int a = 0; a < activityCost.length; a++) {
            activityCost[a] = activityCost(a);
        }
        StorageTerm[] storage = world.holdings().stream().map(this::storage).toArray(StorageTerm[]::new);
        return new Economy(world, base, plantCapacity, activityCost, routeCost, storage, rent);
    }

    private double[] capacities() {
        double[] capacity = new double[world.plants().size()];
        for (int p = 0; p < capacity.length; p++) {
            double output = 0;
            for (int a : world.plants().get(p).activities()) {
                output += base.activity()[a];
            }
            capacity[p] = Math.max(world.plants().get(p).capacity().value(), output / FULLEST);
        }
        return capacity;
    }

    /** What is left of the price on arrival after the price at the origin and duties, USD/kg. */
    private double gap(int index) {
        Route route = world.routes().get(index);
        double onArrival = StrictMath.pow(parameters.value("discount.monthly"), route.transitMonths())
                * base.price()[route.good()][route.to()];
        double origin = base.price()[route.good()][route.from()];
        return onArrival - origin * (1 + terms.dutyRate()[index]) - terms.specificDuty()[index];
    }

    private RouteCost routeCost(int index, double gap, double rent) {
        Route route = world.routes().get(index);
        double price = Math.max(0.05, base.price()[route.good()][route.to()]);
        double flow = base.flow()[index];
        double sigma = armington(route.good());
        if (flow > 0) {
            return new RouteCost(gap - rent, price / (sigma * flow), flow);
        }
        double size = Math.max(1e-3, NEW_ROUTE_SHARE * intake[route.good()][route.to()]);
        double effective = Math.max(route.freight(), gap + OUT_OF_THE_MONEY * price);
        return new RouteCost(effective, price / (sigma * size), 0);
    }

    /** σ_T of MODEL equation (44): feed is more of a commodity than magnets made to order. */
    private double armington(int good) {
        GoodKind kind = world.goods().get(good).kind();
        String id = kind == GoodKind.MAGNET
                ? "armington.sigma.magnets"
                : kind == GoodKind.CONCENTRATE || kind == GoodKind.CARBONATE || kind == GoodKind.SEG
                        ? "armington.sigma.feed"
                        : "armington.sigma";
        return parameters.value(id);
    }

    private ActivityCost activityCost(int a) {
        Activity activity = world.activities().get(a);
        if (world.recipes().get(activity.recipe()).isLean()) {
            return leanCost(a, activity);
        }
        double level = base.activity()[a];
        double cost = Math.max(0.01, activity.operatingCost());
        double congestion = congestion(activity);
        double revenue = revenue(activity);
        if (level > 0) {
            double slope = cost / (activity.supplyElasticity() * level);
            return new ActivityCost(revenue - slope * level - congested(activity, congestion), slope, congestion);
        }
        double size = idleSize(a, activity);
        double slope = size > 0 ? cost / (activity.supplyElasticity() * size) : 0;
        double intercept = isProject(activity) ? cost : Math.max(cost, revenue + OUT_OF_THE_MONEY * Math.abs(revenue));
        return new ActivityCost(intercept, slope, congestion);
    }

    /**
     * The lean twin of a magnet recipe costs what the full one costs at the margin plus what it saves at base prices, so that
     * none is made lean in the base month, and the more, the more of the output is lean: all of it once the heavy metals
     * have risen by {@code thinning.price-rise} times their base price and makers have learned it. Output that moves from
     * the full recipe makes it cheaper at its margin; the slope here is less by that much.
     */
    private ActivityCost leanCost(int a, Activity lean) {
        int full = world.fullTwin(a);
        ActivityCost twin = activityCost(full);
        double saved = Math.max(0, revenue(lean) - revenue(world.activities().get(full)));
        double level = base.activity()[full];
        double size = level > 0
                ? level / utilisation(lean.plant())
                : idleSize(full, world.activities().get(full));
        double rise = parameters.value("thinning.price-rise") * saved / size;
        return new ActivityCost(
                twin.intercept() + twin.slope() * level + saved * (1 + OUT_OF_THE_MONEY),
                Math.max(LEAST_SLOPE * rise, rise - twin.slope()),
                twin.congestion());
    }

    /** κ of MODEL equation (2), one for all activities of a plant, since they crowd the same plant. */
    private double congestion(Activity activity) {
        if (activity.plant() == Activity.NO_PLANT) {
            return 0;
        }
        int first = world.plants().get(activity.plant()).activities().get(0);
        return parameters.value("congestion.scale-share")
                * Math.max(0.01, world.activities().get(first).operatingCost());
    }

    private double revenue(Activity activity) {
        double sum = 0;
        for (var entry : world.recipes().get(activity.recipe()).coefficients().entrySet()) {
            sum += entry.getValue() * base.price()[world.good(entry.getKey())][activity.region()];
        }
        return sum;
    }

    /** Congestion cost at the base utilisation of the activity's plant, the last term of MODEL equation (2). */
    private double congested(Activity activity, double congestion) {
        if (activity.plant() == Activity.NO_PLANT) {
            return 0;
        }
        double over = Math.max(0, utilisation(activity.plant()) - 0.9);
        return congestion * over * over;
    }

    /** Part of its capacity that a plant uses in the base month. */
    private double utilisation(int plant) {
        double output = 0;
        for (int a : world.plants().get(plant).activities()) {
            output += base.activity()[a];
        }
        return output / plantCapacity[plant];
    }

    private double idleSize(int a, Activity activity) {
        if (activity.plant() == Activity.NO_PLANT) {
            return Math.max(1e-3, 0.1 * largestPeer(a));
        }
        double capacity = plantCapacity[activity.plant()];
        for (Project project : world.projects()) {
            if (project.plant() == activity.plant()) {
                capacity += project.capacity().value();
            }
        }
        return capacity;
    }

    private double largestPeer(int a) {
        int recipe = world.activities().get(a).recipe();
        double largest = 0;
        for (int b = 0; b < world.activities().size(); b++) {
            if (world.activities().get(b).recipe() == recipe) {
                largest = Math.max(largest, base.activity()[b]);
            }
        }
        return largest;
    }

    private boolean isProject(Activity activity) {
        return activity.plant() != Activity.NO_PLANT
                && world.projects().stream().anyMatch(p -> p.plant() == activity.plant())
                && world.plants().get(activity.plant()).capacity().value() == 0;
    }

    private StorageTerm storage(Holding holding) {
        double price = base.price()[holding.good()][holding.region()];
        double weekly = intake[holding.good()][holding.region()] * 12 / 52;
        double target = Math.max(1e-3, holding.weeks().value() * weekly);
        double floor = Math.max(1e-4, parameters.value("convenience.floor-weeks") * weekly);
        double curvature = parameters.value("convenience.eta");
        double holdingCost = parameters.value("holding.cost-share") * price;
        double discount = parameters.value("discount.monthly");
        double marginal = price * (1 - discount) + holdingCost;
        double convenience = marginal * StrictMath.pow((target + floor) / target, curvature);
        return new StorageTerm(convenience, target, floor, curvature, holdingCost);
    }

    /** Activities whose calibrated cost lies below zero: their figures of price and cost do not fit together. */
    static List<String> negativeCosts(Economy economy) {
        List<String> found = new java.util.ArrayList<>();
        for (int a = 0; a < economy.activityCost().length; a++) {
            double level = economy.baseline().activity()[a];
            double marginal = economy.activityCost()[a].intercept() + economy.activityCost()[a].slope() * level;
            if (level > 0 && marginal < 0) {
                found.add(economy.world().activities().get(a).id());
            }
        }
        return found;
    }
}
