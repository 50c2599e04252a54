package org.ytterby.workbench.check;

import java.util.List;

/** The metrics that a run reports. */
public final class Metrics {
    /** In the order in which the manual explains them. */
    public static final List<String> ALL = List.of(
            "price",
            "contractPrice",
            "averagePrice",
            "flow",
            "arrival",
            "production",
            "consumption",
            "unserved",
            "stock",
            "capacity",
            "rent",
            "disposal",
            "backlog",
            "regime",
            "outputLoss",
            "coverUsed",
            "idleShare",
            "valueAddedLoss",
            "productLossShare");

    private Metrics() {}
}
