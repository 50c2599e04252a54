package org.ytterby.simulation.program;

import java.util.Map;
import org.ytterby.domain.Economy;
import org.ytterby.market.MarketStructure;

/**
 * Where each thing of an economy stands in the monthly program: its rows and columns. One layout serves every month and
 * every future of a scenario and may be shared between threads; its arrays are never written after it is built.
 *
 * <p>An entry of −1 means that the thing has no row or column.
 *
 * @param economy the world, its base month and its costs
 * @param structure rows and columns of the program
 * @param node balance row by good and region, equation (3)
 * @param plantRow balance row per plant with several activities: the sum of its activities less its load
 * @param allowanceRow limit row per route under a licence or embargo, equation (5)
 * @param quotaRow limit row by id of an export quota, equation (6)
 * @param productionRow limit row by id of a production quota, equation (4)
 * @param tierRow limit row by id of a tariff-rate quota, equation (9)
 * @param activity column per activity
 * @param load column per plant with several activities, bounded by its capacity, equation (4)
 * @param contract column per route for the rigid part of contracts, equation (7)
 * @param spot column per route for all other shipments through customs
 * @param informal column per route for shipments past customs, equation (8)
 * @param tierOver column by id of a tariff-rate quota for what exceeds it
 * @param core column per demand up to the quantity wanted at the choke price
 * @param flexible column per demand for what is used beyond that
 * @param stock column per holding for the stock at the end of the month
 * @param disposal column by good and region
 * @param floor column by id of a price floor and index of its region, equation (10)
 * @param order column by id of a stock order
 */
public record ProgramLayout(
        Economy economy,
        MarketStructure structure,
        int[][] node,
        int[] plantRow,
        int[] allowanceRow,
        Map<String, Integer> quotaRow,
        Map<String, Integer> productionRow,
        Map<String, Integer> tierRow,
        int[] activity,
        int[] load,
        int[] contract,
        int[] spot,
        int[] informal,
        Map<String, Integer> tierOver,
        int[] core,
        int[] flexible,
        int[] stock,
        int[][] disposal,
        Map<String, Integer> floor,
        Map<String, Integer> order) {

    /** Key of a price floor in {@link #floor()}. */
    public static String floorKey(String id, int region) {
        return id + "@" + region;
    }
}
