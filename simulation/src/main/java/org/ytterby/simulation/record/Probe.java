package org.ytterby.simulation.record;

import java.util.function.ToDoubleFunction;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;

/**
 * One series and how to read it off a month.
 *
 * @param key what it is about
 * @param value in the unit of the key
 */
record Probe(SeriesKey key, ToDoubleFunction<MonthView> value) {}
