package org.ytterby.simulation;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.belief.Beliefs;
import org.ytterby.simulation.belief.Expectation;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.StockTerms;

/** Gathers what the state of the world brings into a month's program. */
final class InputsBuilder {

    private final Economy economy;
    private final World world;
    private final SimulationSettings settings;
    private final SharedMonths months;
    private final Beliefs beliefs;

    InputsBuilder(SimulationPlan plan) {
        this.economy = plan.economy();
        this.world = economy.world();
        this.settings = plan.settings();
        this.months = plan.months();
        this.beliefs = plan.beliefs();
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
        double[] allowance = state.queue().serve(terms, trends.trade());
        Expectation expected = beliefs.month(
                state.traders(), t, terms.regime(), state.stock(), state.lastPrice(), allowance, trends.trade());
        return new MonthInputs(
                state.stock().clone(),
                inflow,
                sum(trends.capacity(), state.projects().addedCapacity()),
                trends.supply(),
                trends.trade(),
                wanted(economy, trends, state.slowPrice(), terms, draws, t),
                state.slowPrice().clone(),
                expected.price(),
                allowance,
                state.informalBound().clone(),
                stocks(expected));
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }

    /** Quantity wanted at the slow price, MODEL equation (21): d⁰ · S_t · (p̄/p⁰)^(−ε_LR). */
    private static double[] wanted(
            Economy economy, Trends.Month trends, double[] slowPrice, MonthTerms terms, FutureDraws draws, int t) {
        double[] wanted = new double[slowPrice.length];
        for (int d = 0; d < wanted.length; d++) {
            Demand demand = economy.world().demands().get(d);
            double base = economy.baseline().price()[demand.good()][demand.region()];
            double shock = draws.demandShock()[demand.use()][t];
            double slow = StrictMath.pow(slowPrice[d] / base, -demand.elasticityLong());
            wanted[d] = trends.use()[d] * shock * terms.demandFactor()[d] * slow;
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
