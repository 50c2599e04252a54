package org.ytterby.simulation.program;

import java.util.Map;

/**
 * What the state of the world brings into a month's program besides its {@link org.ytterby.policy.MonthTerms}.
 *
 * @param openingStock per holding, t
 * @param inflow by good and region, t: arrivals, end-of-life scrap and public releases
 * @param plantCapacity per plant, t/month
 * @param supplyScale per activity: factor on its base level as the trend of its stage carries it along
 * @param tradeScale factor on base flows and contracts as trade grows
 * @param wanted per demand, t/month at the slow price
 * @param slowPrice per demand, USD/kg; p̄ of MODEL equation (21)
 * @param expectedPrice by good and region, USD/kg; E p of the next month, MODEL equation (34)
 * @param allowance per route on shipments through customs, t/month; infinite where nothing limits them
 * @param informalBound per route, t/month; s̄ of MODEL equation (8)
 * @param stocks what traders want of their stocks
 * @param quotaLimit of quotas that are set for several months, by their id: what they leave to this one, t
 * @param customFlow per route, what is usually shipped, t/month
 */
public record MonthInputs(
        double[] openingStock,
        double[][] inflow,
        double[] plantCapacity,
        double[] supplyScale,
        double tradeScale,
        double[] wanted,
        double[] slowPrice,
        double[][] expectedPrice,
        double[] allowance,
        double[] informalBound,
        StockTerms stocks,
        Map<String, Double> quotaLimit,
        double[] customFlow) {}
