package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.List;

/**
 * What happened in one future.
 *
 * @param future its number, 0 first
 * @param keys what each series is about, ascending
 * @param months the simulated months in order
 * @param values by series and month, in the units of the keys
 * @param worstBalance largest mass-balance residual of any good, region and month, relative to the largest flow
 */
public record Trace(int future, List<SeriesKey> keys, List<YearMonth> months, double[][] values, double worstBalance) {}
