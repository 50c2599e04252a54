package org.ytterby.simulation.program;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.ytterby.domain.World;
import org.ytterby.market.MarketStructure;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.Selector;
import org.ytterby.policy.StockOrder;

/**
 * Columns of what states buy, MODEL equation (10) and ΔG of equation (3).
 *
 * @param world what exists
 * @param instruments everything that may come into force
 */
record Purchases(World world, List<Instrument> instruments) {

    /**
     * Columns of price floors by {@link ProgramLayout#floorKey}.
     *
     * @param nodeOf balance row of a good in a region
     */
    Map<String, Integer> floors(MarketStructure.Builder rows, IntBinaryOperator nodeOf) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Instrument instrument : instruments) {
            if (instrument instanceof PriceFloor floor) {
                int good = world.good(floor.good());
                for (int region : Selector.regions(world, List.of(floor.region()))) {
                    if (world.present(good, region)) {
                        columns.put(
                                ProgramLayout.floorKey(floor.id(), region),
                                rows.column(new int[] {nodeOf.applyAsInt(good, region)}, new double[] {-1}));
                    }
                }
            }
        }
        return columns;
    }

    /**
     * Columns of stock orders that buy, by the id of the order.
     *
     * @param nodeOf balance row of a good in a region
     */
    Map<String, Integer> orders(MarketStructure.Builder rows, IntBinaryOperator nodeOf) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Instrument instrument : instruments) {
            if (instrument instanceof StockOrder order && order.tonnes() > 0) {
                int row = nodeOf.applyAsInt(world.good(order.good()), world.region(order.region()));
                columns.put(order.id(), rows.column(new int[] {row}, new double[] {-1}));
            }
        }
        return columns;
    }
}
