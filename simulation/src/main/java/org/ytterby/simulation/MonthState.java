package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Lifetime;
import org.ytterby.domain.World;
import org.ytterby.simulation.belief.Traders;
import org.ytterby.simulation.control.ExportControls;
import org.ytterby.simulation.demand.DemandState;
import org.ytterby.simulation.plant.PlantBook;
import org.ytterby.simulation.plant.PlantStates;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.Traces;

/**
 * What one month hands to the next: stocks, goods at sea, contract and slow prices, informal routes, queues, projects and
 * cohorts. Owned by one future; updated in place by {@link #advance}.
 */
public final class MonthState {

    private final World world;
    private final Economy economy;
    private final SimulationSettings settings;
    private final double[] stock;
    private final double[][] atSea;
    private final double[] slowPrice;
    private final double[][] contractPrice;
    private final double[][] lastPrice;
    private final double[][] publicStock;
    private final double[][] cohorts;
    private final int[][] users;
    private final ExportControls controls;
    private final ProjectPipeline projects;
    private final PlantStates plants;
    private final InvestorPrices investorPrices;
    private final DemandState demand;
    private final double[] customFlow;
    private final Traders traders = new Traders();

    /** The state at the end of the month {@code asOf}, taken to be like the base month. */
    public MonthState(
            Economy economy,
            SimulationSettings settings,
            PlantBook book,
            FutureDraws draws,
            YearMonth asOf,
            int months) {
        this.economy = economy;
        this.world = economy.world();
        this.settings = settings;
        stock = new double[world.holdings().size()];
        for (int h = 0; h < stock.length; h++) {
            stock[h] = economy.storage()[h].target();
        }
        atSea = initialTransit();
        slowPrice = new double[world.demands().size()];
        for (int d = 0; d < slowPrice.length; d++) {
            Demand demand = world.demands().get(d);
            slowPrice[d] = economy.baseline().price()[demand.good()][demand.region()];
        }
        contractPrice = copy(economy.baseline().price());
        lastPrice = copy(economy.baseline().price());
        publicStock = new double[world.goods().size()][world.regions().size()];
        for (Holding holding : world.holdings()) {
            publicStock[holding.good()][holding.region()] = holding.publicTonnes();
        }
        cohorts = new double[world.lifetimes().size()][1 + (months + 11) / 12];
        users = users(world);
        controls = new ExportControls(economy, settings.control());
        projects = new ProjectPipeline(economy, settings, draws, asOf);
        plants = new PlantStates(book);
        investorPrices = new InvestorPrices(economy.baseline().price(), settings.slowHalfLife());
        demand = new DemandState(economy, draws.researchTime());
        customFlow = economy.baseline().flow().clone();
    }

    private double[][] initialTransit() {
        double[][] transit = new double[world.routes().size()][];
        for (int r = 0; r < transit.length; r++) {
            transit[r] = new double[world.routes().get(r).transitMonths()];
            java.util.Arrays.fill(transit[r], economy.baseline().flow()[r]);
        }
        return transit;
    }

    private static double[][] copy(double[][] table) {
        double[][] copy = new double[table.length][];
        for (int i = 0; i < table.length; i++) {
            copy[i] = table[i].clone();
        }
        return copy;
    }

    /** What lands this month on a route that takes months, t; 0 on others. */
    public double arrival(int route) {
        return atSea[route].length == 0 ? 0 : atSea[route][0];
    }

    /**
     * Takes the cleared month in.
     *
     * @param clearing the month
     * @param released public stock released by good and region, t
     * @param ordered public stock bought by good and region, t
     * @param year years after the base year, 0 for the first twelve months
     */
    public void advance(Clearing clearing, double[][] released, double[][] ordered, int year) {
        for (int h = 0; h < stock.length; h++) {
            stock[h] = Traces.drop(clearing.stock()[h]);
        }
        for (int r = 0; r < atSea.length; r++) {
            double[] sea = atSea[r];
            if (sea.length > 0) {
                System.arraycopy(sea, 1, sea, 0, sea.length - 1);
                sea[sea.length - 1] = Traces.drop(clearing.flow(r));
            }
            customFlow[r] += (clearing.flow(r) - customFlow[r]) / settings.habitMonths();
        }
        advancePrices(clearing);
        demand.advance(contractPrice, slowPrice);
        for (int g = 0; g < publicStock.length; g++) {
            for (int r = 0; r < publicStock[g].length; r++) {
                publicStock[g][r] += ordered[g][r] - released[g][r];
            }
        }
        for (int i = 0; i < cohorts.length; i++) {
            for (int d : users[i]) {
                cohorts[i][year] += clearing.used()[d];
            }
        }
    }

    /** Demands whose magnets share each lifetime, ascending. */
    private static int[][] users(World world) {
        int[][] users = new int[world.lifetimes().size()][];
        for (int i = 0; i < users.length; i++) {
            Lifetime lifetime = world.lifetimes().get(i);
            users[i] = IntStream.range(0, world.demands().size())
                    .filter(d -> world.demands().get(d).use() == lifetime.use()
                            && world.demands().get(d).good() == lifetime.good())
                    .toArray();
        }
        return users;
    }

    private void advancePrices(Clearing clearing) {
        double keep = StrictMath.pow(0.5, 1 / settings.slowHalfLife());
        for (int d = 0; d < slowPrice.length; d++) {
            Demand demand = world.demands().get(d);
            double spot = Math.max(clearing.price()[demand.good()][demand.region()], 0.01 * slowPrice[d]);
            // A use that has left the market does not see how far the price rises above what it would pay.
            spot = Math.min(spot, demand.chokePrice());
            // A geometric mean: one month at fifty times the price must not count like years at twice.
            slowPrice[d] *= StrictMath.pow(spot / slowPrice[d], 1 - keep);
        }
        for (int g = 0; g < contractPrice.length; g++) {
            for (int r = 0; r < contractPrice[g].length; r++) {
                contractPrice[g][r] = settings.contractMemory() * contractPrice[g][r]
                        + (1 - settings.contractMemory()) * clearing.price()[g][r];
                lastPrice[g][r] = clearing.price()[g][r];
            }
        }
        investorPrices.learn(contractPrice);
    }

    /** Stock per holding, t. */
    public double[] stock() {
        return stock;
    }

    /** Slow price per demand, USD/kg. */
    public double[] slowPrice() {
        return slowPrice;
    }

    /** Contract price by good and region, USD/kg. */
    public double[][] contractPrice() {
        return contractPrice;
    }

    /** Spot price of the month before by good and region, USD/kg. */
    public double[][] lastPrice() {
        return lastPrice;
    }

    /** Public stock by good and region, t. */
    public double[][] publicStock() {
        return publicStock;
    }

    /** World inflow per lifetime and year since the base year, t. */
    public double[][] cohorts() {
        return cohorts;
    }

    /** Licence queues, quotas and informal routes. */
    public ExportControls controls() {
        return controls;
    }

    /** How uses have changed. */
    public DemandState demand() {
        return demand;
    }

    /** Per route, what is usually shipped, t/month: its flows of the last months with fading weight. */
    public double[] customFlow() {
        return customFlow;
    }

    /** What traders believe. */
    public Traders traders() {
        return traders;
    }

    /** The projects. */
    public ProjectPipeline projects() {
        return projects;
    }

    /** Whether each plant runs. */
    public PlantStates plants() {
        return plants;
    }

    /** What investors expect. */
    InvestorPrices investorPrices() {
        return investorPrices;
    }
}
