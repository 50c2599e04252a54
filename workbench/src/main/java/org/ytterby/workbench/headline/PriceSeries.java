package org.ytterby.workbench.headline;

import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.SeriesKey;

/** Finds spot prices in a distribution. */
final class PriceSeries {
    private PriceSeries() {}

    /** Index of the spot price of a good in a region, or −1. */
    static int index(Distribution distribution, String good, String region) {
        return distribution.indexOf(SeriesKey.of("price", good, region, "USD/kg"));
    }
}
