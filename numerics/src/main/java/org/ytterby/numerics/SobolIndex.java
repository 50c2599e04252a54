package org.ytterby.numerics;

/**
 * Share of a function's variance that an input explains, with bootstrap intervals of 95 %.
 *
 * @param first first-order index, the share that goes when the input is known
 * @param firstLow lower end of its interval
 * @param firstHigh upper end
 * @param total total index, the share that stays when all others are known
 * @param totalLow lower end of its interval
 * @param totalHigh upper end
 */
public record SobolIndex(
        double first, double firstLow, double firstHigh, double total, double totalLow, double totalHigh) {}
