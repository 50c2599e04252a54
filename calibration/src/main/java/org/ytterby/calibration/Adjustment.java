package org.ytterby.calibration;

import org.ytterby.domain.Trust;

/**
 * What reconciliation did to one quantity.
 *
 * @param what the quantity, such as {@code use ev-traction NdFeB-HH in DEU}
 * @param prior figure before, t/month
 * @param reconciled figure after, t/month
 * @param trust grade of the figure
 * @param where table and line it came from
 */
public record Adjustment(String what, double prior, double reconciled, Trust trust, String where) {

    /** Change as a share of the prior. */
    public double relative() {
        return prior == 0 ? 0 : reconciled / prior - 1;
    }
}
