package org.ytterby.simulation.plant;

import org.ytterby.domain.Parameters;

/**
 * Parameters of mothballing, MODEL equation (30).
 *
 * @param mothballMonths months below avoidable cost after which a plant is mothballed
 * @param restartMonths months from the decision to restart to the first feed
 * @param careShare yearly cost of care of a mothballed plant, share of its capital cost
 * @param capitalYears capital cost of a plant of which no more is known, years of its operating cost at full use
 * @param bankruptcyShare losses at which a mothballed plant's owner gives up, share of its capital cost
 */
record PlantSettings(
        double mothballMonths, double restartMonths, double careShare, double capitalYears, double bankruptcyShare) {

    /** Reads the parameters. */
    static PlantSettings of(Parameters parameters) {
        return new PlantSettings(
                parameters.value("mothball.months"),
                parameters.value("restart.months"),
                parameters.value("mothball.cost-share"),
                parameters.value("capital.operating-years"),
                parameters.value("bankruptcy.loss-share"));
    }
}
