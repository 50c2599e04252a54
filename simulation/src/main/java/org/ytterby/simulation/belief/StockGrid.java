package org.ytterby.simulation.belief;

import java.util.Arrays;

/**
 * Levels of a stock, denser where it runs out, and what is known at them in between.
 *
 * @param node levels, t, ascending from 0
 */
record StockGrid(double[] node) {

    /** Levels 0 to {@code most}, at squares of equal steps. */
    static StockGrid of(double most, int nodes) {
        double[] node = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            double share = k / (double) (nodes - 1);
            node[k] = most * share * share;
        }
        return new StockGrid(node);
    }

    int size() {
        return node.length;
    }

    double most() {
        return node[node.length - 1];
    }

    /** Index of the interval that holds a level; the first or last for one outside. */
    int interval(double level) {
        int found = Arrays.binarySearch(node, level);
        int below = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(node.length - 2, below));
    }

    /** Where in the interval a level lies, 0 to 1. */
    double share(int interval, double level) {
        double share = (level - node[interval]) / (node[interval + 1] - node[interval]);
        return Math.max(0, Math.min(1, share));
    }
}
