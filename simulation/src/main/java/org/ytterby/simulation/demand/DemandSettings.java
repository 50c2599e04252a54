package org.ytterby.simulation.demand;

import org.ytterby.domain.Parameters;

/**
 * Parameters of adoption, thinning and research, read once from the world's {@link Parameters}; MODEL equation (22).
 *
 * @param adoptionCap largest rise of an adopted share, share of the use per month
 * @param lockIn months for which what was adopted is not given up
 * @param logitExponent of the logit in life-cycle cost, above zero
 * @param thinningStart part of magnet output that can be run lean at once, 0 to 1
 * @param thinningRise rise of the heavy metals, over their base price, at which all that was learned is run lean
 * @param researchMedian months from the start of research to success, median
 * @param diffusionMonths from success to full use
 * @param triggerRatio slow price over base price above which research starts
 * @param triggerMonths months in a row above the trigger before it does
 * @param researchReach part of a use that what research finds can serve in the end
 * @param researchPrice switch price of what research finds, over the good's base price
 */
public record DemandSettings(
        double adoptionCap,
        int lockIn,
        double logitExponent,
        double thinningStart,
        double thinningRise,
        double researchMedian,
        double diffusionMonths,
        double triggerRatio,
        double triggerMonths,
        double researchReach,
        double researchPrice) {

    /** Reads the parameters. */
    public static DemandSettings of(Parameters p) {
        return new DemandSettings(
                p.value("adoption.cap"),
                (int) Math.round(p.value("adoption.lock-in")),
                p.value("adoption.logit-exponent"),
                p.value("thinning.start-share"),
                p.value("thinning.price-rise"),
                p.value("rnd.median-months"),
                12 * p.value("rnd.diffusion-years"),
                p.value("rnd.trigger-ratio"),
                p.value("rnd.trigger-months"),
                p.value("rnd.reach"),
                p.value("rnd.price-factor"));
    }
}
