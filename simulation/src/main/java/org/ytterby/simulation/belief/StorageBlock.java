package org.ytterby.simulation.belief;

/**
 * One of the two sides of a {@link StorageMarket}; prices are multiples of the base price.
 *
 * @param use quantity used in the base month, t/month, above 0
 * @param elasticity of use over the months that stock bridges, above 0: use is use·p^(−elasticity)
 * @param choke multiple of the base price above which the uses do without, above 1
 * @param target stock of the base month, t, zero or more
 * @param floor i₀ of MODEL equation (17), t, above 0
 * @param curvature η of MODEL equation (17)
 * @param convenience cy of MODEL equation (17), multiple of the base price
 * @param holdingCost h of MODEL equation (16), multiple of the base price and month
 */
public record StorageBlock(
        double use,
        double elasticity,
        double choke,
        double target,
        double floor,
        double curvature,
        double convenience,
        double holdingCost) {

    /** Refuses a side without use or with a curve that does not fall. */
    public StorageBlock {
        if (!(use > 0) || !(elasticity > 0) || !(choke > 1) || !(floor > 0)) {
            throw new IllegalArgumentException("storage block: use " + use + ", elasticity " + elasticity
                    + " and floor " + floor + " must be above 0, choke " + choke + " above 1.");
        }
    }

    /** A side whose convenience yield makes the base stock worth holding at the base price, MODEL equation (45). */
    public static StorageBlock calibrated(
            double use,
            double elasticity,
            double choke,
            double target,
            double floor,
            double curvature,
            double holdingCost,
            double discount) {
        double yield =
                target > 0 ? (1 - discount + holdingCost) * StrictMath.pow((target + floor) / target, curvature) : 0;
        return new StorageBlock(use, elasticity, choke, target, floor, curvature, yield, holdingCost);
    }

    /** Price at which a quantity is used, multiple of the base price, at most the choke price. */
    double price(double quantity) {
        if (quantity <= 0) {
            return choke;
        }
        return Math.min(choke, StrictMath.pow(quantity / use, -1 / elasticity));
    }

    /** What stock yields beyond its expected price, less the cost of holding it; multiple of the base price. */
    double netYield(double stock) {
        double yield = convenience > 0 ? convenience * StrictMath.pow(target / (stock + floor), curvature) : 0;
        return yield - holdingCost;
    }
}
