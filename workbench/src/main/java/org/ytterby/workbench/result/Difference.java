package org.ytterby.workbench.result;

/**
 * How one quantity differs between two scenarios, as the mean over months and futures.
 *
 * @param metric such as {@code price}
 * @param good id of the good
 * @param region code of the region or group
 * @param a mean in the first scenario, in {@code unit}
 * @param b mean in the second
 * @param delta {@code b − a}
 * @param unit unit of the three
 * @param moneyKusd what the difference is worth per month, thousand USD: tonnes at the base price, prices on the base use
 * @param sentence the difference in words
 */
public record Difference(
        String metric,
        String good,
        String region,
        double a,
        double b,
        double delta,
        String unit,
        double moneyKusd,
        String sentence) {}
