package org.ytterby.ensemble;

import java.time.YearMonth;

/**
 * A future that has no answer from some month on, because the market did not clear in it. No result is drawn from it, not
 * even from its earlier months: a future that is cut short would count as one in which nothing happens later.
 *
 * @param future its number, 0 first
 * @param seed seed of the draws, which together with the number plays it again
 * @param month the month that did not clear
 * @param status what the solver said of it, or {@code IMBALANCE} where its answer does not balance
 * @param message what was found, with the residuals
 */
public record FailedFuture(int future, long seed, YearMonth month, String status, String message) {}
