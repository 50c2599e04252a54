package org.ytterby.simulation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.control.InformalRoutes;
import org.ytterby.simulation.control.LicenceQueue;
import org.ytterby.simulation.demand.DemandSettings;
import org.ytterby.simulation.demand.Thinning;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.SlowLogarithms;

/** Gathers what the state of the world brings into a month's program. */
final class InputsBuilder {

    /** Time that makers of magnets have had to learn when prices have settled to what a regime brings. */
    private static final int MONTHS_UNTIL_SETTLED = 12;

    private final Economy economy;
    private final World world;
    private final SimulationSettings settings;
    private final SharedMonths months;
    private final double[] monthlyUse;
    private final SlowLogarithms logarithms;
    private final double[] logBase;

    InputsBuilder(SimulationPlan plan) {
        this.economy = plan.economy();
        this.world = economy.world();
        this.settings = plan.settings();
        this.months = plan.months();
        logarithms = new SlowLogarithms(world);
        logBase = logarithms.of(basePrices(economy));
        monthlyUse = new double[world.holdings().size()];
        for (int h = 0; h < monthlyUse.length; h++) {
            double weeks = world.holdings().get(h).weeks().value();
            monthlyUse[h] = economy.storage()[h].target() / weeks * 52 / 12;
        }
    }

    /** Inputs of month {@code t} under a state; {@code released} is what public stocks give up, t. */
    MonthInputs of(MonthState state, MonthTerms terms, FutureDraws draws, double[][] released, int t) {
        Trends.Month trends = months.trends(t);
        double[][] inflow = months.recycling().collected(trends.endOfLife(), state.cohorts());
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            inflow[route.good()][route.to()] += state.arrival(r);
        }
        for (int g = 0; g < inflow.length; g++) {
            for (int r = 0; r < inflow[g].length; r++) {
                inflow[g][r] += released[g][r];
            }
        }
        return new MonthInputs(
                state.stock().clone(),
                inflow,
                state.plants().available(sum(trends.capacity(), state.projects().addedCapacity())),
                state.demand().supply(trends.supply()),
                trends.trade(),
                wanted(state, trends, terms, draws, t),
                state.slowPrice().clone(),
                expected(state, months.outlooked(t, terms.regime())),
                state.controls().queue().serve(terms, trends.trade()),
                state.controls().informal().bound().clone(),
                terms.regime() == Regime.OPEN || terms.regime() == Regime.TRUCE ? 1 : 1 + settings.precaution(),
                state.controls().quotas().limits(terms),
                state.customFlow().clone());
    }

    /** Inputs of the program without time: no stocks, nothing at sea, queues at their long-run service. */
    static MonthInputs steady(
            Economy economy, Trends.Month trends, Recycling recycling, MonthTerms terms, SimulationSettings settings) {
        World world = economy.world();
        double[] slow = basePrices(economy);
        Thinning settled = new Thinning(economy, DemandSettings.of(world.parameters())).learned(MONTHS_UNTIL_SETTLED);
        return new MonthInputs(
                new double[world.holdings().size()],
                recycling.collected(
                        trends.endOfLife(), new double[world.lifetimes().size()][1]),
                trends.capacity(),
                settled.supply(trends.supply()),
                trends.trade(),
                wanted(trends, terms),
                slow,
                economy.baseline().price(),
                LicenceQueue.settled(economy, settings.control().queue()).serve(terms, trends.trade()),
                InformalRoutes.start(economy, settings.control().informal()),
                1,
                Map.of(),
                economy.baseline().flow());
    }

    private static double[] basePrices(Economy economy) {
        return economy.world().demands().stream()
                .mapToDouble(d -> economy.baseline().price()[d.good()][d.region()])
                .toArray();
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }

    /** Quantity wanted at the slow price, MODEL equation (21): d⁰ · S_t · ι_t · (p̄/p⁰)^(−ε_LR). */
    private double[] wanted(MonthState state, Trends.Month trends, MonthTerms terms, FutureDraws draws, int t) {
        double[] wanted = wanted(trends, terms);
        double[] slow = logarithms.of(state.slowPrice());
        for (int d = 0; d < wanted.length; d++) {
            Demand demand = world.demands().get(d);
            double log = slow[d] - logBase[d];
            double answer = log == 0 ? 1 : StrictMath.exp(-demand.elasticityLong() * log);
            wanted[d] *= draws.demandShock()[demand.use()][t]
                    * answer
                    * state.demand().intensity(d);
        }
        return wanted;
    }

    /** Quantity wanted at the base price. */
    private static double[] wanted(Trends.Month trends, MonthTerms terms) {
        double[] wanted = trends.use().clone();
        for (int d = 0; d < wanted.length; d++) {
            wanted[d] *= terms.demandFactor()[d];
        }
        return wanted;
    }

    /**
     * Expected price of the next month, a short form of MODEL equation (34): last month's price, drawn towards what the
     * regimes that may follow would make of the base price, by their odds. Upwards the pull is the weaker the longer the
     * stock at hand would last, since a shortage that stock bridges does not show in next month's price.
     *
     * @param outlooked what the regimes would make of the base price, by good and region, USD/kg
     */
    private double[][] expected(MonthState state, double[][] outlooked) {
        double[][] cover = coverMonths(state.stock());
        double[][] last = state.lastPrice();
        double[][] expected = new double[last.length][];
        for (int g = 0; g < last.length; g++) {
            expected[g] = new double[last[g].length];
            for (int r = 0; r < last[g].length; r++) {
                boolean covered = outlooked[g][r] > last[g][r] && cover[g][r] != 0;
                double pull = settings.foresight() * (covered ? StrictMath.exp(-cover[g][r]) : 1);
                expected[g][r] = (1 - pull) * last[g][r] + pull * outlooked[g][r];
            }
        }
        return expected;
    }

    /** Months that each stock lasts at the use of the base month; 0 where nothing is held. */
    private double[][] coverMonths(double[] stock) {
        double[][] cover = new double[world.goods().size()][world.regions().size()];
        for (int h = 0; h < stock.length; h++) {
            Holding holding = world.holdings().get(h);
            cover[holding.good()][holding.region()] = monthlyUse[h] > 0 ? stock[h] / monthlyUse[h] : 0;
        }
        return cover;
    }
}
