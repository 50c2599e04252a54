package org.ytterby.simulation.belief;

import org.jspecify.annotations.Nullable;

/**
 * What traders make of the controls that are in force at the end of a month: the same for all months with the same controls
 * and for all futures.
 *
 * @param odds monthly odds of the next regime by market, regime and next regime, MODEL equation (33)
 * @param throughput approvals over filings that each regime would bring, by market and regime
 * @param reach share of a market's base exports under each kind of control, by regime, {@link Controls.Kind} and market
 * @param solution price functions by market; null where nothing of it is stored
 */
record Outlook(
        double[][][] odds,
        double[][] throughput,
        double[][][] reach,
        @Nullable StorageSolution[] solution) {}
