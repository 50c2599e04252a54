package org.ytterby.simulation;

import org.ytterby.domain.Economy;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.downstream.Downstream;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;

/**
 * One simulated month as the recorder sees it, after clearing and before the state moves on.
 *
 * @param index of the month, 0 first
 * @param economy the world and its base month
 * @param terms what policy made of the month
 * @param inputs what the state brought in
 * @param clearing the cleared month
 * @param state the state at the month's start
 * @param downstream what the month's shortages cost, the month included
 */
public record MonthView(
        int index,
        Economy economy,
        MonthTerms terms,
        MonthInputs inputs,
        Clearing clearing,
        MonthState state,
        Downstream downstream) {}
