package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolverSettings;
import org.ytterby.policy.Events;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Tariff;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.LayoutBuilder;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.ProgramFiller;
import org.ytterby.simulation.program.ProgramLayout;
import org.ytterby.simulation.program.ProgramReader;
import org.ytterby.simulation.program.StockTerms;

/**
 * The base month cleared by the market engine: what a calibrated economy must reproduce, MODEL equations (43) to (45).
 * Expected prices are frozen at the base prices. A licence that yields a rent in the base month lets through what it let
 * through then; one that yields none did not bind.
 */
public final class BaseMonth {

    /**
     * Tighter than a month of a run: at a complementarity of 1e-8 of the value at a node, a small route out of a large node
     * may still be off by some 1e-6 of the node's flow.
     */
    private static final SolverSettings SETTINGS = new SolverSettings(1e-9, 1e-9, 1e-10, 200, false, true);

    private BaseMonth() {}

    /** Measures whose effect stands in prices: duties and licences. Bans and quotas stand in the base month's flows. */
    public static List<Instrument> pricedMeasures(List<Instrument> measures) {
        return measures.stream()
                .filter(m -> m instanceof Tariff || m instanceof ExportLicence)
                .toList();
    }

    /**
     * Clears the base month.
     *
     * @throws ClearingException if it does not clear to tolerance
     */
    public static Clearing clear(Economy economy, List<Instrument> measures, YearMonth month, Regime regime) {
        List<Instrument> priced = pricedMeasures(measures);
        MonthTerms terms = Events.termsOf(economy, priced, month, regime);
        ProgramLayout layout = LayoutBuilder.of(economy, priced);
        MarketProblem problem = new MarketProblem(layout.structure());
        new ProgramFiller(layout, SimulationSettings.of(economy.world()).program())
                .fill(problem, inputs(economy, terms), terms);
        MarketSolution solution = Cleared.require(
                problem,
                new InteriorPointSolver(layout.structure(), SETTINGS).solve(problem),
                "base month of world " + economy.world().id(),
                null);
        return new ProgramReader(layout).read(problem, solution);
    }

    private static MonthInputs inputs(Economy economy, MonthTerms terms) {
        World world = economy.world();
        double[] stock = new double[world.holdings().size()];
        for (int h = 0; h < stock.length; h++) {
            stock[h] = economy.storage()[h].target();
        }
        double[][] inflow = new double[world.goods().size()][];
        for (int g = 0; g < inflow.length; g++) {
            inflow[g] = economy.baseline().endOfLife()[g].clone();
        }
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            if (route.transitMonths() > 0) {
                inflow[route.good()][route.to()] += economy.baseline().flow()[r];
            }
        }
        double[] ones = new double[world.activities().size()];
        Arrays.fill(ones, 1);
        double[] price = new double[world.demands().size()];
        for (int d = 0; d < price.length; d++) {
            Demand demand = world.demands().get(d);
            price[d] = economy.baseline().price()[demand.good()][demand.region()];
        }
        return new MonthInputs(
                stock,
                inflow,
                economy.plantCapacity(),
                ones,
                1,
                economy.baseline().use(),
                price,
                economy.baseline().price(),
                allowance(economy, terms),
                new double[world.routes().size()],
                StockTerms.still(stock.length),
                Map.of(),
                economy.baseline().flow());
    }

    private static double[] allowance(Economy economy, MonthTerms terms) {
        double[] allowance = new double[economy.world().routes().size()];
        Arrays.fill(allowance, Double.POSITIVE_INFINITY);
        for (MonthTerms.Licence licence : terms.licences()) {
            for (int route : licence.routes()) {
                if (economy.licenceRent()[route] > 0) {
                    allowance[route] = economy.baseline().flow()[route];
                }
            }
        }
        return allowance;
    }
}
