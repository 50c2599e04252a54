package org.ytterby.domain;

/**
 * What a use can do instead of taking a good.
 *
 * @param switchPrice price of the good at which half of those that can change have changed, USD/kg, above zero
 * @param ceiling largest share of the use that can change with what is known, 0 to 1 (1 excluded)
 */
public record Substitute(double switchPrice, double ceiling) {

    /** Nothing can stand in for the good. */
    public static final Substitute NONE = new Substitute(1, 0);

    /** Refuses a price that is not above zero and a share out of range. */
    public Substitute {
        if (!(switchPrice > 0) || !(ceiling >= 0 && ceiling < 1)) {
            throw new IllegalArgumentException("substitute: switch price " + switchPrice
                    + " USD/kg must be above zero and its share " + ceiling
                    + " from 0 to below 1. Maybe the two figures were exchanged.");
        }
    }
}
