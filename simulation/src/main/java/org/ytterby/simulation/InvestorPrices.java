package org.ytterby.simulation;

/**
 * Prices that investors expect over the life of a project: the exponential mean of contract prices with the half-life of the
 * slow price of MODEL equation (21). A plant earns years from now, so a shortage that may pass does not make it pay.
 */
final class InvestorPrices {

    private final double keep;
    private final double[][] price;

    /** Prices of the base month. */
    InvestorPrices(double[][] base, double halfLifeMonths) {
        keep = StrictMath.pow(0.5, 1 / halfLifeMonths);
        price = new double[base.length][];
        for (int g = 0; g < base.length; g++) {
            price[g] = base[g].clone();
        }
    }

    /** Takes the contract prices of a month in, by good and region, USD/kg. */
    void learn(double[][] contractPrice) {
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < price[g].length; r++) {
                price[g][r] = keep * price[g][r] + (1 - keep) * contractPrice[g][r];
            }
        }
    }

    /** By good and region, USD/kg. */
    double[][] price() {
        return price;
    }
}
