package org.ytterby.risk.truce;

/**
 * Whether one side gains more by keeping a truce than by breaking it, MODEL equation (40); money in any one unit.
 *
 * @param gain what breaking brings at once, beyond what the month of truce would have
 * @param truceValue what a month of truce is worth
 * @param conflictValue what a month of conflict is worth
 * @param discount δ, monthly discount factor, 0 to 1, both excluded
 */
public record TruceCondition(double gain, double truceValue, double conflictValue, double discount) {

    /** Refuses a discount factor out of range. */
    public TruceCondition {
        if (!(discount > 0 && discount < 1)) {
            throw new IllegalArgumentException(
                    "discount factor must lie between 0 and 1 (is " + discount + "). Maybe truce.discount is a rate.");
        }
    }

    /** δ/(1 − δ)·(V_truce − V_conflict): what is lost by breaking. */
    public double future() {
        return discount / (1 - discount) * (truceValue - conflictValue);
    }

    /** True where breaking does not pay. */
    public boolean sustainable() {
        return gain <= future();
    }

    /** Least δ at which the truce holds: 0 where there is nothing to gain, 1 where no patience is enough. */
    public double criticalDiscount() {
        double monthly = truceValue - conflictValue;
        if (gain <= 0 && monthly >= 0) {
            return 0;
        }
        return monthly <= 0 ? 1 : gain / (gain + monthly);
    }
}
