package org.ytterby.risk.truce;

/**
 * How two sides split what a truce saves them: the concession that maximises (u_A − d_A)·(u_B − d_B), the disagreement points
 * d being the values of conflict, MODEL equation (40). A concession of z costs the side that makes it (1 + κ)·z at home.
 *
 * @param surplusA what A gains by the truce before concessions, V_truce − V_conflict
 * @param surplusB the same of B
 * @param domesticCostA κ of A, zero or more
 * @param domesticCostB κ of B, zero or more
 */
public record NashBargain(double surplusA, double surplusB, double domesticCostA, double domesticCostB) {

    /** Refuses domestic costs below zero. */
    public NashBargain {
        if (!(domesticCostA >= 0 && domesticCostB >= 0)) {
            throw new IllegalArgumentException("domestic costs of concessions must be zero or more (are "
                    + domesticCostA + " and " + domesticCostB + ").");
        }
    }

    /** What A concedes to B; below zero what B concedes to A; 0 where neither gains enough to pay for its voters. */
    public double concession() {
        double byA = 0.5 * (surplusA / (1 + domesticCostA) - surplusB);
        double byB = 0.5 * (surplusB / (1 + domesticCostB) - surplusA);
        return byA > 0 ? byA : byB > 0 ? -byB : 0;
    }

    /** What A has over conflict after the split. */
    public double gainA() {
        double z = concession();
        return surplusA - (z > 0 ? (1 + domesticCostA) * z : z);
    }

    /** What B has over conflict after the split. */
    public double gainB() {
        double z = concession();
        return surplusB + (z > 0 ? z : (1 + domesticCostB) * z);
    }

    /** True where both gain by the truce, so that there is something to agree on. */
    public boolean agreeable() {
        return gainA() >= 0 && gainB() >= 0;
    }
}
