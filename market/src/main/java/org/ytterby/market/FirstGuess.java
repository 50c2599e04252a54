package org.ytterby.market;

/** First guesses of how much goes through each row and column, spread from bounds, inflows and uses. */
final class FirstGuess {
    private static final int SPREADS = 4;
    private static final double LEAST_SIZE = 1e-7;

    private final ScaledMonth month;
    private final double[] through;
    private final double[] size;

    FirstGuess(ScaledMonth month) {
        this.month = month;
        through = new double[month.scaled.rows];
        size = new double[month.scaled.extendedColumns];
    }

    /** Guessed quantities per place, positive. */
    double[] sizes() {
        for (int i = 0; i < through.length; i++) {
            through[i] = Math.abs(month.rhs[i]);
        }
        for (int l = 0; l < month.count; l++) {
            size[l] = ownSize(l);
            if (size[l] > 0) {
                noteThrough(l, size[l]);
            }
        }
        for (int round = 0; round < SPREADS; round++) {
            spread();
        }
        for (int l = 0; l < month.count; l++) {
            size[l] = Math.max(size[l] > 0 ? size[l] : 1, LEAST_SIZE);
        }
        return size;
    }

    /** What the column says of its own size: its bound, or what its use takes at reference prices; else 0. */
    private double ownSize(int l) {
        if (month.upper[l] < Double.POSITIVE_INFINITY) {
            return month.upper[l];
        }
        if (month.powerExponent[l] > 0) {
            return Math.max(month.powerShift[l], month.quantityAt(l, 1));
        }
        return 0;
    }

    private void noteThrough(int l, double quantity) {
        for (int k = month.start[l]; k < month.start[l + 1]; k++) {
            int i = month.row[k];
            through[i] = Math.max(through[i], Math.min(1, quantity) * Math.abs(month.entry[k]));
        }
    }

    private void spread() {
        for (int l = 0; l < month.count; l++) {
            if (size[l] == 0) {
                size[l] = leastThrough(l);
                noteThrough(l, size[l]);
            }
        }
    }

    /** The least of {@code through/|entry|} over the column's rows where there is flow, 0 if there is none. */
    private double leastThrough(int l) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = month.start[l]; k < month.start[l + 1]; k++) {
            double entry = Math.abs(month.entry[k]);
            if (entry > 0 && through[month.row[k]] > 0) {
                least = Math.min(least, through[month.row[k]] / entry);
            }
        }
        return least < Double.POSITIVE_INFINITY ? least : 0;
    }
}
