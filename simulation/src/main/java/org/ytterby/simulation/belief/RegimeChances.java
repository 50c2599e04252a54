package org.ytterby.simulation.belief;

import java.util.Map;
import org.ytterby.policy.Regime;

/** The odds of the next regime as traders know them. */
public interface RegimeChances {

    /** Odds of each regime in the month after {@code t}, given the regime of month {@code t}. */
    Map<Regime, Double> next(int t, Regime now);

    /** The same in a month in which nothing expires. */
    Map<Regime, Double> ordinary(Regime now);
}
