package org.ytterby.workbench.check;

import java.time.YearMonth;
import org.ytterby.store.SeriesSummary;

/**
 * Where a condition held most clearly.
 *
 * @param condition the condition
 * @param series the series in which it held
 * @param month the month in which the series went furthest beyond the threshold
 * @param value the value then, in the unit of the series
 * @param count number of series in which it held in some month
 */
public record Verdict(Condition condition, SeriesSummary series, YearMonth month, double value, int count) {}
