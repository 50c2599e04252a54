package org.ytterby.domain;

/**
 * A stock of one good in one region at the start.
 *
 * @param good index in {@link World#goods()}
 * @param region index in {@link World#regions()}
 * @param weeks cover in weeks of the region's use of the good
 * @param publicTonnes what the state holds besides, t
 */
public record Holding(int good, int region, Figure weeks, double publicTonnes) {}
