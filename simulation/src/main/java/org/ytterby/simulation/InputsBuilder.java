package org.ytterby.simulation;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.belief.Beliefs;
import org.ytterby.simulation.belief.Expectation;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.SlowLogarithms;
import org.ytterby.simulation.program.StockTerms;

/** Gathers what the state of the world brings into a month's program. */
final class InputsBuilder {

    private final Economy economy;
    private final World world;
    private final SimulationSettings settings;
    private final SharedMonths months;
    private final SlowLogarithms logarithms;
    private final double[] logBase;
    private final Beliefs beliefs;

    InputsBuilder(SimulationPlan plan) {
        this.economy = plan.economy();
        this.world = economy.world();
        this.settings = plan.settings();
        this.months = plan.months();
        beliefs = plan.beliefs();
        logarithms = new SlowLogarithms(world);
        logBase = logarithms.of(basePrices(economy));
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
        double[] allowance = state.controls().queue().serve(terms, trends.trade());
        Expectation expected = beliefs.month(
                state.traders(), t, terms.regime(), state.stock(), state.lastPrice(), allowance, trends.trade());
        return new MonthInputs(
                state.stock().clone(),
                inflow,
                state.plants().available(sum(trends.capacity(), state.projects().addedCapacity())),
                state.demand().supply(trends.supply()),
                trends.trade(),
                wanted(state, trends, terms, draws, t),
                state.slowPrice().clone(),
                expected.price(),
                allowance,
                state.controls().informal().bound().clone(),
                stocks(expected),
                state.controls().quotas().limits(terms),
                state.customFlow().clone());
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
            double answer = log == 0 ? 1 : StrictMath.exp(-answerTo(demand) * log);
            wanted[d] *= draws.demandShock()[demand.use()][t]
                    * answer
                    * state.demand().intensity(d);
        }
        return wanted;
    }

    /**
     * ε of the slow price. A use with a substitute answers a lasting price by going over to it, month by month, which must
     * not be counted twice: of the level it then feels what it feels at once.
     */
    private static double answerTo(Demand demand) {
        return demand.substitute().ceiling() > 0 ? demand.elasticityShort() : demand.elasticityLong();
    }

    /** Quantity wanted at the base price. */
    private static double[] wanted(Trends.Month trends, MonthTerms terms) {
        double[] wanted = trends.use().clone();
        for (int d = 0; d < wanted.length; d++) {
            wanted[d] *= terms.demandFactor()[d];
        }
        return wanted;
    }

    /** Target stocks by belief in a strict regime, [w₀ + w₁·π]/w₀ of MODEL equation (28), and expectations by stock. */
    private StockTerms stocks(Expectation expected) {
        double[] factor = new double[expected.strict().length];
        for (int h = 0; h < factor.length; h++) {
            factor[h] = 1 + settings.precaution() * expected.strict()[h];
        }
        return new StockTerms(factor, expected.reference(), expected.fall());
    }
}
