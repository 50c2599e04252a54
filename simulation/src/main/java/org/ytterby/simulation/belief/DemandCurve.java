package org.ytterby.simulation.belief;

/** The demand curve of a {@link StorageBlock} in a table, so that value iteration takes no powers. */
final class DemandCurve {

    private static final int KNOTS = 256;

    private final double most;
    private final double[] price = new double[KNOTS + 1];

    /** The curve for quantities from 0 to {@code most}, t/month. */
    DemandCurve(StorageBlock block, double most) {
        this.most = most;
        for (int k = 0; k <= KNOTS; k++) {
            double root = k / (double) KNOTS;
            price[k] = block.price(most * root * root);
        }
    }

    /** Price at a quantity, multiple of the base price; falls with the quantity. */
    double price(double quantity) {
        if (quantity <= 0) {
            return price[0];
        }
        double at = KNOTS * Math.sqrt(quantity / most);
        if (at >= KNOTS) {
            return price[KNOTS];
        }
        int k = (int) at;
        return price[k] + (at - k) * (price[k + 1] - price[k]);
    }
}
