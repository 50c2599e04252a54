package org.ytterby.bench.rivals;

/**
 * Time that a solve took.
 *
 * @param seconds by the wall clock
 * @param processorSeconds of the thread that asked for it; on a busy machine the steadier of the two
 */
public record Spent(double seconds, double processorSeconds) {}
