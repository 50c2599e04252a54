package org.ytterby.simulation;

import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Route;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.simulation.program.MonthInputs;

/** Gathers what the state of the world brings into a month's program. */
final class InputsBuilder {

    private final Economy economy;
    private final World world;
    private final SimulationSettings settings;

    InputsBuilder(Economy economy, SimulationSettings settings) {
        this.economy = economy;
        this.world = economy.world();
        this.settings = settings;
    }

    /** Inputs of month {@code t} under a state; {@code released} is what public stocks give up, t. */
    MonthInputs of(
            MonthState state,
            MonthTerms terms,
            FutureDraws draws,
            RegimeOutlook outlook,
            RegimeProcess process,
            double[][] released,
            int t) {
        double trade = tradeScale(t);
        double[][] inflow = new Recycling(world).collected(t / 12.0, state.cohorts());
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
                plantCapacity(state.projects().addedCapacity(), t),
                supplyScale(t),
                trade,
                wanted(state.slowPrice(), terms, draws, t),
                state.slowPrice().clone(),
                expected(state, outlook, process, terms, t),
                state.queue().serve(terms, trade),
                state.informalBound().clone(),
                terms.regime() == Regime.OPEN || terms.regime() == Regime.TRUCE ? 1 : 1 + settings.precaution());
    }

    /** Inputs of the program without time: no stocks, nothing at sea, queues at their long-run service. */
    static MonthInputs steady(Economy economy, MonthTerms terms, SimulationSettings settings, int t) {
        InputsBuilder builder = new InputsBuilder(economy, settings);
        World world = economy.world();
        double trade = builder.tradeScale(t);
        double[] slow = new double[world.demands().size()];
        for (int d = 0; d < slow.length; d++) {
            Demand demand = world.demands().get(d);
            slow[d] = economy.baseline().price()[demand.good()][demand.region()];
        }
        double[] informal = new double[world.routes().size()];
        for (int r = 0; r < informal.length; r++) {
            informal[r] = settings.informalStart() * economy.baseline().flow()[r];
        }
        return new MonthInputs(
                new double[world.holdings().size()],
                new Recycling(world)
                        .collected(t / 12.0, new double[world.lifetimes().size()][1]),
                builder.plantCapacity(new double[world.plants().size()], t),
                builder.supplyScale(t),
                trade,
                builder.wanted(slow, terms, null, t),
                slow,
                economy.baseline().price(),
                new LicenceQueue(economy, 0).serve(terms, trade),
                informal,
                1);
    }

    private double[] plantCapacity(double[] added, int t) {
        double[] capacity = new double[world.plants().size()];
        for (int p = 0; p < capacity.length; p++) {
            var plant = world.plants().get(p);
            capacity[p] = economy.plantCapacity()[p] * trend(plant.site().stage(), plant.region(), t) + added[p];
        }
        return capacity;
    }

    private double[] supplyScale(int t) {
        double[] scale = new double[world.activities().size()];
        for (int a = 0; a < scale.length; a++) {
            var activity = world.activities().get(a);
            scale[a] = trend(activity.stage(), activity.region(), t);
        }
        return scale;
    }

    private double trend(Stage stage, int region, int t) {
        double yearly = SimulationSettings.supplyTrend(
                world, stage, world.regions().get(region).code());
        return StrictMath.pow(1 + yearly, (t + 1) / 12.0);
    }

    /** Trade grows with the use-value-weighted mean trend of demand. */
    double tradeScale(int t) {
        double value = 0;
        double grown = 0;
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            double worth = economy.baseline().use()[d] * economy.baseline().price()[demand.good()][demand.region()];
            value += worth;
            grown += worth * demand.growthPerYear();
        }
        return StrictMath.pow(1 + (value > 0 ? grown / value : 0), (t + 1) / 12.0);
    }

    /** Quantity wanted at the slow price, MODEL equation (21): d⁰ · S_t · (p̄/p⁰)^(−ε_LR). */
    private double[] wanted(double[] slowPrice, MonthTerms terms, @Nullable FutureDraws draws, int t) {
        double[] wanted = new double[world.demands().size()];
        for (int d = 0; d < wanted.length; d++) {
            Demand demand = world.demands().get(d);
            double base = economy.baseline().price()[demand.good()][demand.region()];
            double shock = draws == null ? 1 : draws.demandShock()[demand.use()][t];
            double slow = StrictMath.pow(slowPrice[d] / base, -demand.elasticityLong());
            wanted[d] = economy.baseline().use()[d]
                    * StrictMath.pow(1 + demand.growthPerYear(), (t + 1) / 12.0)
                    * shock
                    * terms.demandFactor()[d]
                    * slow;
        }
        return wanted;
    }

    /**
     * Expected price of the next month, a short form of MODEL equation (34): last month's price, drawn towards what the
     * regimes that may follow would make of the base price, by their odds. Upwards the pull is the weaker the longer the
     * stock at hand would last, since a shortage that stock bridges does not show in next month's price.
     */
    private double[][] expected(
            MonthState state, RegimeOutlook outlook, RegimeProcess process, MonthTerms terms, int t) {
        double[][] factor = outlook.factor(
                t,
                RegimeOdds.next(
                        process,
                        terms.regime(),
                        terms.month().plusMonths(1),
                        terms.month().minusMonths(t + 1L)),
                RegimeOdds.ordinary(process, process.start()));
        double[][] cover = coverMonths(state.stock());
        double[][] last = state.lastPrice();
        double[][] expected = new double[last.length][];
        for (int g = 0; g < last.length; g++) {
            expected[g] = new double[last[g].length];
            for (int r = 0; r < last[g].length; r++) {
                double outlooked = economy.baseline().price()[g][r] * factor[g][r];
                double bridged = outlooked > last[g][r] ? StrictMath.exp(-cover[g][r]) : 1;
                double pull = settings.foresight() * bridged;
                expected[g][r] = (1 - pull) * last[g][r] + pull * outlooked;
            }
        }
        return expected;
    }

    /** Months that each stock lasts at the use of the base month; 0 where nothing is held. */
    private double[][] coverMonths(double[] stock) {
        double[][] cover = new double[world.goods().size()][world.regions().size()];
        for (int h = 0; h < stock.length; h++) {
            Holding holding = world.holdings().get(h);
            double monthly = economy.storage()[h].target() / holding.weeks().value() * 52 / 12;
            cover[holding.good()][holding.region()] = monthly > 0 ? stock[h] / monthly : 0;
        }
        return cover;
    }
}
