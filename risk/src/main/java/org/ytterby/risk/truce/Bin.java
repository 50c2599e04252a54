package org.ytterby.risk.truce;

/**
 * What a month brings the two sides at one level of leverage; money in one unit.
 *
 * @param level leverage, share of what it is today
 * @param truceA value of a month of truce to A
 * @param truceB the same to B
 * @param conflictA value of a month of conflict to A
 * @param conflictB the same to B
 * @param gainA what A gains at once by breaking
 * @param gainB the same of B
 * @param hazard monthly odds that the truce breaks though neither side wants it
 */
public record Bin(
        double level,
        double truceA,
        double truceB,
        double conflictA,
        double conflictB,
        double gainA,
        double gainB,
        double hazard) {}
