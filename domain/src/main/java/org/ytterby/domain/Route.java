package org.ytterby.domain;

/**
 * A good on its way from one region to another.
 *
 * @param good index in {@link World#goods()}
 * @param from index of the shipping region
 * @param to index of the receiving region
 * @param prior flow in the base month before reconciliation, t/month; zero where the route was not used
 * @param freight transport cost, USD/kg; τ of MODEL §2
 * @param transitMonths whole months between departure and landing; l of MODEL §2
 */
public record Route(int good, int from, int to, Figure prior, double freight, int transitMonths) {

    /** True where the route carried something in the base month's figures. */
    public boolean observed() {
        return prior.value() > 0;
    }
}
