package org.ytterby.simulation.program;

import java.util.Map;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.MarketProblem;
import org.ytterby.policy.MonthTerms;

/** Writes the numbers of one month into a {@link MarketProblem}. Holds no state of its own between months. */
public final class ProgramFiller {

    /** Size of a first cargo on a route without a base flow, share of what its destination takes. */
    private static final double NEW_CARGO_SHARE = 0.2;

    /** Short-run elasticity below which a use is drawn as a straight line between its choke price and its slow price. */
    private static final double STEEPEST = 0.05;

    private final ProgramLayout layout;
    private final ProgramSettings settings;
    private final Economy economy;
    private final World world;
    private final double[][] intake;
    private final SlowLogarithms logarithms;
    private final double[] logChoke;

    /** A filler for problems of this layout. */
    public ProgramFiller(ProgramLayout layout, ProgramSettings settings) {
        this.layout = layout;
        this.settings = settings;
        this.economy = layout.economy();
        this.world = economy.world();
        this.intake = economy.baseIntake();
        this.logarithms = new SlowLogarithms(world);
        this.logChoke = world.demands().stream()
                .mapToDouble(d -> StrictMath.log(d.chokePrice()))
                .toArray();
    }

    /** Overwrites every number of the problem. */
    public void fill(MarketProblem problem, MonthInputs in, MonthTerms terms) {
        fillBalances(problem, in);
        fillActivities(problem, in, terms);
        for (int r = 0; r < world.routes().size(); r++) {
            fillRoute(problem, in, terms, r);
        }
        fillDemands(problem, in);
        fillStocks(problem, in);
        fillDisposal(problem);
        fillLimits(problem, in, terms);
        fillPurchases(problem, terms);
    }

    private void fillBalances(MarketProblem problem, MonthInputs in) {
        for (int g = 0; g < layout.node().length; g++) {
            for (int r = 0; r < layout.node()[g].length; r++) {
                if (layout.node()[g][r] >= 0) {
                    problem.rhs[layout.node()[g][r]] = in.inflow()[g][r];
                }
            }
        }
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            problem.rhs[layout.node()[holding.good()][holding.region()]] += in.openingStock()[h];
        }
    }

    private void fillActivities(MarketProblem problem, MonthInputs in, MonthTerms terms) {
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            int column = layout.activity()[a];
            Economy.ActivityCost cost = economy.activityCost()[a];
            problem.intercept[column] = cost.intercept() + terms.costShift()[a];
            problem.slope[column] = cost.slope() / in.supplyScale()[a];
            boolean alone = activity.plant() >= 0 && layout.load()[activity.plant()] < 0;
            double capacity = activity.plant() < 0
                    ? Double.POSITIVE_INFINITY
                    : in.plantCapacity()[activity.plant()] * terms.capacityFactor()[a];
            if (alone) {
                bound(problem, column, capacity, cost.congestion());
            } else {
                // The plant's load is what is bounded; an activity of a plant that stands still is closed for itself.
                problem.upper[column] = capacity > 0 ? Double.POSITIVE_INFINITY : 0;
            }
        }
        for (int p = 0; p < world.plants().size(); p++) {
            if (layout.load()[p] >= 0) {
                Plant plant = world.plants().get(p);
                int first = plant.activities().get(0);
                double capacity = in.plantCapacity()[p] * terms.capacityFactor()[first];
                bound(problem, layout.load()[p], capacity, economy.activityCost()[first].congestion());
            }
        }
    }

    private static void bound(MarketProblem problem, int column, double capacity, double congestion) {
        problem.upper[column] = capacity;
        problem.congestion[column] = capacity > 0 ? congestion : 0;
        problem.capacity[column] = capacity > 0 ? capacity : 1;
    }

    private void fillRoute(MarketProblem problem, MonthInputs in, MonthTerms terms, int r) {
        Route route = world.routes().get(r);
        Economy.RouteCost cost = economy.routeCost()[r];
        double price = economy.baseline().price()[route.good()][route.to()];
        double onArrival = route.transitMonths() == 0
                ? 0
                : StrictMath.pow(settings.discount(), route.transitMonths())
                        * in.expectedPrice()[route.good()][route.to()];
        double formal = cost.effective() + terms.specificDuty()[r] - onArrival;
        double rigid = layout.contract()[r] < 0 ? 0 : settings.rigidShare() * cost.base() * in.tradeScale();
        if (layout.contract()[r] >= 0) {
            int column = layout.contract()[r];
            problem.intercept[column] = formal - settings.shortfallPenalty() * price;
            problem.dutyRate[column] = terms.dutyRate()[r];
            problem.upper[column] = Traces.drop(Math.min(rigid, Math.min(in.allowance()[r], terms.formalCap()[r])));
        }
        int spot = layout.spot()[r];
        double usual = cost.base() * in.tradeScale();
        double custom = Math.max(usual, in.customFlow()[r]);
        double armington = cost.slope() / in.tradeScale();
        double arrival = arrivalSlope(route, custom, onArrival);
        problem.intercept[spot] = formal - armington * (usual - rigid) - arrival * (custom - rigid);
        problem.slope[spot] = armington + arrival;
        problem.dutyRate[spot] = terms.dutyRate()[r];
        double allowance = Traces.drop(Math.min(in.allowance()[r], terms.formalCap()[r]));
        if (layout.allowanceRow()[r] >= 0) {
            problem.rhs[layout.allowanceRow()[r]] = allowance;
        }
        fillInformal(problem, in, terms, r, price, onArrival);
    }

    /**
     * How the value of a cargo on arrival falls as more is shipped than is usual, Φ'' of MODEL equation (1): those who ship by
     * sea know that others read the same price. What is usual grows with what was shipped.
     *
     * @param custom what is usually shipped, t/month
     */
    private double arrivalSlope(Route route, double custom, double onArrival) {
        double size = Math.max(custom, NEW_CARGO_SHARE * intake[route.good()][route.to()]);
        return onArrival > 0 && size > 0 ? onArrival / (settings.arrivalElasticity() * size) : 0;
    }

    private void fillInformal(
            MarketProblem problem, MonthInputs in, MonthTerms terms, int r, double price, double onArrival) {
        int column = layout.informal()[r];
        if (column < 0) {
            return;
        }
        double bound = Traces.drop(in.informalBound()[r]);
        // The base month has no informal flow, so the route must start at least as dear as the gap it would bridge.
        double start = Math.max(
                economy.routeCost()[r].effective() + economy.licenceRent()[r],
                world.routes().get(r).freight());
        double evasion = settings.informalCost() * (1 + settings.inspectionEffect() * terms.inspected()[r]);
        problem.intercept[column] = start + evasion * price + terms.informalExtraCost()[r] - onArrival;
        problem.slope[column] = bound > 0 ? settings.informalSlope() * price / bound : 0;
        problem.upper[column] = bound;
    }

    private void fillDemands(MarketProblem problem, MonthInputs in) {
        double[] logSlow = logarithms.of(in.slowPrice());
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            double wanted = Traces.drop(in.wanted()[d]);
            double choked = chokedQuantity(demand, wanted, logSlow[d] - logChoke[d]);
            problem.intercept[layout.core()[d]] = -demand.chokePrice();
            problem.upper[layout.core()[d]] = choked;
            fillFlexible(problem, layout.flexible()[d], demand, wanted, choked, in.slowPrice()[d]);
        }
    }

    /**
     * Use between the quantity at the choke price and beyond: the constant-elasticity curve of MODEL equation (21), or for a
     * use so steep that the curve is all but vertical the straight line through its two ends, (D(v), v) and (d, p̄).
     */
    private static void fillFlexible(
            MarketProblem problem, int column, Demand demand, double wanted, double choked, double slowPrice) {
        boolean elastic = demand.elasticityShort() > 0 && wanted > choked;
        boolean curved = elastic && demand.elasticityShort() >= STEEPEST;
        boolean straight = elastic && !curved;
        problem.upper[column] = elastic ? Double.POSITIVE_INFINITY : 0;
        problem.intercept[column] = straight ? -demand.chokePrice() : 0;
        problem.slope[column] = straight ? (demand.chokePrice() - slowPrice) / (wanted - choked) : 0;
        problem.powerScale[column] = curved ? slowPrice : 0;
        problem.powerShift[column] = curved ? choked : 1;
        problem.powerReference[column] = curved ? wanted : 1;
        problem.powerExponent[column] = curved ? 1 / demand.elasticityShort() : 1;
    }

    /**
     * Quantity wanted at the choke price, D(v) of MODEL equation (3), t/month.
     *
     * @param log logarithm of the slow price over the choke price
     */
    static double chokedQuantity(Demand demand, double wanted, double log) {
        return demand.elasticityShort() == 0 || wanted == 0
                ? wanted
                : wanted * StrictMath.exp(demand.elasticityShort() * log);
    }

    private void fillStocks(MarketProblem problem, MonthInputs in) {
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            Economy.StorageTerm term = economy.storage()[h];
            int column = layout.stock()[h];
            problem.upper[column] = Double.POSITIVE_INFINITY;
            double fall = in.stocks().fall()[h];
            double expected = in.expectedPrice()[holding.good()][holding.region()]
                    + fall * in.stocks().reference()[h];
            problem.intercept[column] = term.holdingCost() - settings.discount() * expected;
            problem.slope[column] = settings.discount() * fall;
            problem.powerScale[column] = term.convenience();
            problem.powerShift[column] = term.floor();
            problem.powerReference[column] = term.target() * in.stocks().targetFactor()[h];
            problem.powerExponent[column] = term.curvature();
        }
    }

    private void fillDisposal(MarketProblem problem) {
        for (int g = 0; g < layout.disposal().length; g++) {
            boolean free = world.goods().get(g).kind() == GoodKind.SOLUTION;
            for (int r = 0; r < layout.disposal()[g].length; r++) {
                int column = layout.disposal()[g][r];
                if (column >= 0) {
                    problem.intercept[column] = free
                            ? 0
                            : settings.disposalCost() * economy.baseline().price()[g][r];
                }
            }
        }
    }

    private void fillLimits(MarketProblem problem, MonthInputs in, MonthTerms terms) {
        relax(problem, layout.quotaRow());
        relax(problem, layout.productionRow());
        relax(problem, layout.tierRow());
        for (MonthTerms.Limit quota : terms.quotas()) {
            problem.rhs[at(layout.quotaRow(), quota.id())] =
                    Traces.drop(in.quotaLimit().getOrDefault(quota.id(), quota.limit()));
        }
        for (MonthTerms.Limit quota : terms.productionLimits()) {
            problem.rhs[at(layout.productionRow(), quota.id())] = quota.limit();
        }
        for (MonthTerms.Tier tier : terms.tiers()) {
            problem.rhs[at(layout.tierRow(), tier.id())] = tier.limit();
            problem.intercept[at(layout.tierOver(), tier.id())] = tier.overDuty();
        }
    }

    private static void relax(MarketProblem problem, Map<String, Integer> limits) {
        limits.values().forEach(row -> problem.rhs[row] = Double.POSITIVE_INFINITY);
    }

    private static int at(Map<String, Integer> index, String id) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalStateException(
                    "instrument '" + id + "' has no place in the program. Maybe it was not among those"
                            + " that the layout was built for.");
        }
        return found;
    }

    private void fillPurchases(MarketProblem problem, MonthTerms terms) {
        layout.floor().values().forEach(column -> problem.upper[column] = 0);
        layout.order().values().forEach(column -> problem.upper[column] = 0);
        for (MonthTerms.Floor floor : terms.floors()) {
            int column = at(layout.floor(), ProgramLayout.floorKey(floor.id(), floor.region()));
            problem.intercept[column] = -floor.price();
            problem.upper[column] = floor.volume();
        }
        for (MonthTerms.Order order : terms.orders()) {
            if (order.tonnes() > 0) {
                int column = at(layout.order(), order.id());
                problem.intercept[column] =
                        -settings.orderCeiling() * economy.baseline().price()[order.good()][order.region()];
                problem.upper[column] = order.tonnes();
            }
        }
    }
}
