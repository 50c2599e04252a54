package org.ytterby.simulation.belief;

import org.ytterby.domain.Parameters;

/**
 * Parameters of beliefs and of the storage model, read once from the world's {@link Parameters}.
 *
 * @param discount β, monthly
 * @param reliefOdds h of MODEL equation (35): monthly odds that a control is lifted, where the scenario gives none
 * @param quotaRelief the same for a quota, which is set by the year
 * @param breakOdds monthly odds that licences turn strict, where the scenario gives none
 * @param strictShare share of the former flow that strict licences are expected to let through, where the scenario says
 *     nothing of it
 * @param newLicence odds that a licence which has just come into force is a strict one
 * @param misread likelihood of what is publicly in force under a regime in which it would not be
 * @param throughputSigma spread of the logarithm of approvals over filings about what a regime is expected to approve
 * @param longShare weight of the long-run elasticity of use in what traders reckon with over the months that stock bridges
 * @param reroute growth of unrestricted exports, share of their base flow, with which traders expect restricted ones to be
 *     made up for
 * @param leak share of a restricted flow that is expected to pass customs informally
 * @param anchorMemory weight a month of last month's anchor, which carries what the storage model does not know
 * @param response rise of exports, share of their base flow, when the outside price rises by the base price; σ_T of MODEL
 *     equation (44)
 * @param curvature η of MODEL equation (17)
 * @param holdingShare h of MODEL equation (16), share of the price
 */
public record BeliefSettings(
        double discount,
        double reliefOdds,
        double quotaRelief,
        double breakOdds,
        double strictShare,
        double newLicence,
        double misread,
        double throughputSigma,
        double longShare,
        double reroute,
        double leak,
        double anchorMemory,
        double response,
        double curvature,
        double holdingShare) {

    /** Reads the parameters. */
    public static BeliefSettings of(Parameters p) {
        return new BeliefSettings(
                p.value("discount.monthly"),
                p.value("dy-storage.relief-odds"),
                p.value("belief.quota-relief"),
                p.value("truce.hazard"),
                p.value("dy-storage.licensed-share"),
                p.value("belief.new-licence-strict"),
                p.value("belief.misread"),
                p.value("belief.throughput-sigma"),
                p.value("belief.long-run-weight"),
                p.value("belief.reroute-share"),
                p.value("informal.start-share"),
                p.value("belief.anchor-memory"),
                p.value("armington.sigma"),
                p.value("convenience.eta"),
                p.value("holding.cost-share"));
    }
}
