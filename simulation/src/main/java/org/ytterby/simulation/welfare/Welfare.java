package org.ytterby.simulation.welfare;

import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.World;
import org.ytterby.market.MarketProblem;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.PublicStocks;
import org.ytterby.simulation.program.LayoutBuilder;
import org.ytterby.simulation.program.ProgramFiller;
import org.ytterby.simulation.program.ProgramLayout;
import org.ytterby.simulation.program.ProgramSettings;
import org.ytterby.simulation.program.StockTerms;

/**
 * Welfare of each region in a cleared month: W_n of MODEL equation (39), from areas under the curves of the month's own
 * program. Every payment between two regions, or between two parts, is booked on both sides, so that over all regions
 * welfare is the value of use less what mining, making, moving and holding costs.
 *
 * <p>Cargoes belong to the importing region from departure. Duties go to it too, since the terms of a month add import and
 * export duties up. Rents of controls go to the exporter by the share given, the rest to the importer.
 */
public final class Welfare {

    private final Economy economy;
    private final World world;
    private final ProgramSettings settings;
    private final ProgramLayout layout;
    private final ProgramFiller filler;
    private final PublicStocks publicStocks;
    private final TradeBooks trade;

    /**
     * Welfare under a plan's instruments.
     *
     * @param instruments all that may come into force
     * @param exporterShare share of licence and quota rents that the exporting region collects, 0 to 1
     */
    public Welfare(Economy economy, List<Instrument> instruments, ProgramSettings settings, double exporterShare) {
        this.economy = economy;
        world = economy.world();
        this.settings = settings;
        layout = LayoutBuilder.of(economy, instruments);
        filler = new ProgramFiller(layout, settings);
        publicStocks = new PublicStocks(world);
        trade = new TradeBooks(economy, settings, layout, exporterShare);
    }

    /**
     * Books a month.
     *
     * @return by region and ordinal of {@link Part}, thousand USD
     */
    public double[][] of(MonthView month) {
        MarketProblem problem = new MarketProblem(layout.structure());
        filler.fill(problem, month.inputs(), month.terms());
        Ledger ledger = new Ledger(world.regions().size());
        bookUses(ledger, problem, month);
        bookActivities(ledger, problem, month);
        bookLoads(ledger, problem, month);
        bookNodes(ledger, problem, month);
        bookStocks(ledger, problem, month);
        bookPublic(ledger, month);
        trade.book(ledger, problem, month);
        return ledger.sums();
    }

    private void bookUses(Ledger ledger, MarketProblem problem, MonthView month) {
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            double used = month.clearing().used()[d];
            double unserved = month.clearing().unserved()[d];
            double served = Math.min(used, problem.upper[layout.core()[d]] - unserved);
            double price = month.clearing().price()[demand.good()][demand.region()];
            double wanted = month.inputs().wanted()[d];
            double slow = month.inputs().slowPrice()[d];
            double moved = value(problem, d, used, served)
                    - price * used
                    - value(problem, d, wanted, Math.min(wanted, problem.upper[layout.core()[d]]))
                    + slow * wanted;
            ledger.add(demand.region(), Part.CONSUMERS, moved + atSlowPrice(demand, wanted, slow));
            double beyond = Math.max(0, demand.valueOfLostLoad() - demand.chokePrice());
            ledger.add(demand.region(), Part.LOST_OUTPUT, beyond * unserved);
        }
    }

    /** Area under the monthly curve up to a quantity, of which {@code core} is worth the choke price. */
    private double value(MarketProblem problem, int d, double quantity, double core) {
        return -CostArea.of(problem, layout.core()[d], core)
                - CostArea.of(problem, layout.flexible()[d], quantity - core);
    }

    private double atSlowPrice(Demand demand, double wanted, double slow) {
        double base = economy.baseline().price()[demand.good()][demand.region()];
        double need = wanted * StrictMath.pow(slow / base, demand.elasticityLong());
        return new SlowSurplus(need, base, slow, demand.chokePrice(), demand.elasticityShort(), demand.elasticityLong())
                .value();
    }

    private void bookActivities(Ledger ledger, MarketProblem problem, MonthView month) {
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double level = month.clearing().activity()[a];
            Recipe recipe = world.recipes().get(activity.recipe());
            double margin = -CostArea.of(problem, layout.activity()[a], level);
            for (var entry : recipe.coefficients().entrySet()) {
                int good = world.good(entry.getKey());
                margin += entry.getValue() * level * month.clearing().price()[good][activity.region()];
            }
            ledger.add(activity.region(), Part.PRODUCERS, margin);
            ledger.add(activity.region(), Part.PUBLIC, month.terms().costShift()[a] * level);
        }
    }

    /** Congestion of plants that several activities share. */
    private void bookLoads(Ledger ledger, MarketProblem problem, MonthView month) {
        for (int p = 0; p < world.plants().size(); p++) {
            if (layout.load()[p] >= 0) {
                Plant plant = world.plants().get(p);
                double load = plant.activities().stream()
                        .mapToDouble(a -> month.clearing().activity()[a])
                        .sum();
                ledger.add(plant.region(), Part.PRODUCERS, -CostArea.of(problem, layout.load()[p], load));
            }
        }
    }

    /** What comes in besides production (scrap, public releases; cargoes are {@link TradeBooks}' affair) and disposal. */
    private void bookNodes(Ledger ledger, MarketProblem problem, MonthView month) {
        double[][] cargoes = trade.landed(month.state());
        for (int g = 0; g < layout.node().length; g++) {
            for (int r = 0; r < layout.node()[g].length; r++) {
                if (layout.node()[g][r] >= 0) {
                    double price = month.clearing().price()[g][r];
                    double found = month.inputs().inflow()[g][r] - cargoes[g][r];
                    double disposed = month.clearing().disposal()[g][r];
                    double cost = CostArea.of(problem, layout.disposal()[g][r], disposed);
                    ledger.add(r, Part.PRODUCERS, price * (found - disposed) - cost);
                }
            }
        }
    }

    private void bookStocks(Ledger ledger, MarketProblem problem, MonthView month) {
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            double opening = month.inputs().openingStock()[h];
            double closing = month.clearing().stock()[h];
            double price = month.clearing().price()[holding.good()][holding.region()];
            double cost = CostArea.of(problem, layout.stock()[h], closing) + expectedValue(month, h, closing);
            ledger.add(holding.region(), Part.HOLDERS, price * (opening - closing) - cost);
            double base = economy.baseline().price()[holding.good()][holding.region()];
            ledger.add(holding.region(), Part.INVENTORY, base * (closing - opening));
        }
    }

    /**
     * What the program counts a stock for by the price expected of the next month, ∫ β·E p of MODEL equation (34). It is no gain
     * of this month: the stock brings its price when it is used.
     */
    private double expectedValue(MonthView month, int h, double stock) {
        Holding holding = world.holdings().get(h);
        StockTerms terms = month.inputs().stocks();
        double price = month.inputs().expectedPrice()[holding.good()][holding.region()];
        double fallen = terms.fall()[h] * (0.5 * stock - terms.reference()[h]);
        return settings.discount() * (price - fallen) * stock;
    }

    private void bookPublic(Ledger ledger, MonthView month) {
        MonthTerms terms = month.terms();
        double[][] bought = publicStocks.bought(terms, month.clearing());
        double[][] released = publicStocks.released(terms, month.state().publicStock());
        for (int g = 0; g < bought.length; g++) {
            for (int r = 0; r < bought[g].length; r++) {
                if (bought[g][r] != 0 || released[g][r] != 0) {
                    ledger.add(r, Part.PUBLIC, -bought[g][r] * month.clearing().price()[g][r]);
                    double base = economy.baseline().price()[g][r];
                    ledger.add(r, Part.INVENTORY, base * (bought[g][r] - released[g][r]));
                }
            }
        }
    }
}
