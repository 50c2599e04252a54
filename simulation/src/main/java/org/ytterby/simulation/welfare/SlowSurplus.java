package org.ytterby.simulation.welfare;

/**
 * Consumer surplus at the slow price. The monthly demand curve of MODEL equation (21) moves with the slow price p̄; its whole
 * area would count a user who has found a substitute as one who has lost the value of his use, and would value those who
 * stay anew. So the surplus is taken along the two curves: from the base price to p̄ along the long-run curve, where a user
 * who leaves has lost what a substitute costs more, and from p̄ to the month's price along the monthly curve.
 *
 * @param need quantity wanted at the base price, t/month
 * @param basePrice p⁰, USD/kg
 * @param slowPrice p̄, USD/kg
 * @param chokePrice v, USD/kg
 * @param elasticityShort ε_SR
 * @param elasticityLong ε_LR
 */
record SlowSurplus(
        double need,
        double basePrice,
        double slowPrice,
        double chokePrice,
        double elasticityShort,
        double elasticityLong) {

    /** ∫ D from p⁰ to the choke price along the monthly curve, less ∫ D from p⁰ to p̄ along the long-run curve, thousand USD. */
    double value() {
        double most = Math.max(1, chokePrice / basePrice);
        double full = CostArea.integral(1, most, elasticityShort);
        return need * basePrice * (full - CostArea.integral(1, slowPrice / basePrice, elasticityLong));
    }
}
