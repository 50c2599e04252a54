package org.ytterby.domain;

/**
 * A price.
 *
 * @param value United States dollars per kilogram, zero or more
 */
public record UsdPerKg(double value) {

    /** Refuses negative and infinite prices. */
    public UsdPerKg {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("price must be zero or more USD/kg (is " + value + ").");
        }
    }

    /** A price in USD/kg. */
    public static UsdPerKg of(double usdPerKg) {
        return new UsdPerKg(usdPerKg);
    }
}
