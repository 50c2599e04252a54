package org.ytterby.simulation.record;

import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SimulationSettings;
import org.ytterby.simulation.program.Clearing;

/**
 * The figures of a month that series are sums of, one after another in one array: by good and region, activity, route,
 * demand, holding and plant.
 */
final class Facts {

    private final World world;
    private final double contractShare;
    private final int[] firstActivity;
    private final int regions;
    private final int[] start;

    /** Blocks of the array. */
    private enum Block {
        PRICE,
        CONTRACT_PRICE,
        AVERAGE_PRICE,
        DISPOSAL,
        ACTIVITY,
        CAPACITY,
        FLOW,
        CONTRACT,
        SPOT,
        INFORMAL,
        LANDING,
        USED,
        UNSERVED,
        OUTPUT_LOSS,
        STOCK
    }

    Facts(World world, SimulationSettings settings) {
        this.world = world;
        contractShare = settings.program().rigidShare();
        regions = world.regions().size();
        firstActivity = world.plants().stream()
                .mapToInt(plant -> plant.activities().get(0))
                .toArray();
        start = new int[Block.values().length + 1];
        for (Block block : Block.values()) {
            start[block.ordinal() + 1] = start[block.ordinal()] + length(block);
        }
    }

    private int length(Block block) {
        return switch (block) {
            case PRICE, CONTRACT_PRICE, AVERAGE_PRICE, DISPOSAL -> world.goods().size() * regions;
            case ACTIVITY -> world.activities().size();
            case CAPACITY -> world.plants().size();
            case FLOW, CONTRACT, SPOT, INFORMAL, LANDING -> world.routes().size();
            case USED, UNSERVED, OUTPUT_LOSS -> world.demands().size();
            case STOCK -> world.holdings().size();
        };
    }

    private int at(Block block, int index) {
        return start[block.ordinal()] + index;
    }

    /** Spot price, USD/kg. */
    int price(int good, int region) {
        return at(Block.PRICE, good * regions + region);
    }

    /** Contract price, USD/kg. */
    int contractPrice(int good, int region) {
        return at(Block.CONTRACT_PRICE, good * regions + region);
    }

    /** Contract volume at the contract price, the rest at the spot price, by the share of contracts in the base month. */
    int averagePrice(int good, int region) {
        return at(Block.AVERAGE_PRICE, good * regions + region);
    }

    /** What is disposed of, t/month. */
    int disposal(int good, int region) {
        return at(Block.DISPOSAL, good * regions + region);
    }

    /** Level of an activity. */
    int activity(int activity) {
        return at(Block.ACTIVITY, activity);
    }

    /** What a plant could run, t/month. */
    int capacity(int plant) {
        return at(Block.CAPACITY, plant);
    }

    /** Shipments through all channels, t/month. */
    int flow(int route) {
        return at(Block.FLOW, route);
    }

    /** Shipments under contract, t/month. */
    int contract(int route) {
        return at(Block.CONTRACT, route);
    }

    /** Shipments on the spot market, t/month. */
    int spot(int route) {
        return at(Block.SPOT, route);
    }

    /** Shipments past customs, t/month. */
    int informal(int route) {
        return at(Block.INFORMAL, route);
    }

    /** What lands, t/month. */
    int landing(int route) {
        return at(Block.LANDING, route);
    }

    /** What a use takes, t/month. */
    int used(int demand) {
        return at(Block.USED, demand);
    }

    /** What a use lacks, t/month. */
    int unserved(int demand) {
        return at(Block.UNSERVED, demand);
    }

    /** Output that a use loses, USD/month. */
    int outputLoss(int demand) {
        return at(Block.OUTPUT_LOSS, demand);
    }

    /** Stock at the end of the month, t. */
    int stock(int holding) {
        return at(Block.STOCK, holding);
    }

    /** All facts of a month. */
    double[] of(MonthView month) {
        double[] facts = new double[start[Block.values().length]];
        Clearing clearing = month.clearing();
        for (int g = 0; g < world.goods().size(); g++) {
            copy(clearing.price()[g], facts, price(g, 0));
            copy(month.state().contractPrice()[g], facts, contractPrice(g, 0));
            copy(clearing.disposal()[g], facts, disposal(g, 0));
            for (int r = 0; r < regions; r++) {
                facts[averagePrice(g, r)] =
                        contractShare * facts[contractPrice(g, r)] + (1 - contractShare) * facts[price(g, r)];
            }
        }
        copy(clearing.activity(), facts, activity(0));
        for (int p = 0; p < firstActivity.length; p++) {
            facts[capacity(p)] =
                    month.inputs().plantCapacity()[p] * month.terms().capacityFactor()[firstActivity[p]];
        }
        routes(month, facts);
        copy(clearing.used(), facts, used(0));
        copy(clearing.unserved(), facts, unserved(0));
        copy(clearing.stock(), facts, stock(0));
        for (int d = 0; d < world.demands().size(); d++) {
            facts[outputLoss(d)] = month.downstream().outputLoss(d);
        }
        return facts;
    }

    private void routes(MonthView month, double[] facts) {
        Clearing clearing = month.clearing();
        copy(clearing.contract(), facts, contract(0));
        copy(clearing.spot(), facts, spot(0));
        copy(clearing.informal(), facts, informal(0));
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            double flow = clearing.flow(r);
            facts[flow(r)] = flow;
            facts[landing(r)] =
                    route.transitMonths() == 0 ? flow : month.state().arrival(r);
        }
    }

    private static void copy(double[] from, double[] into, int at) {
        System.arraycopy(from, 0, into, at, from.length);
    }

    /** A part of a series, made of one fact as it is. */
    static Part part(int fact) {
        return new Part(fact, 1);
    }

    /**
     * A part of a series.
     *
     * @param fact index of a fact
     * @param weight factor on it
     */
    record Part(int fact, double weight) {}
}
