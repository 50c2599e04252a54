package org.ytterby.simulation.downstream;

import org.ytterby.domain.Parameters;

/**
 * Parameters of the inventory-constrained input-output model, MODEL equations (24) to (27), in months. Source of the model
 * and its defaults: Hallegatte, "Modeling the role of inventories and heterogeneity in the assessment of the economic costs
 * of natural disasters", Risk Analysis 34 (2014), 152–167.
 *
 * @param alphaBase usual production capacity, share of base output
 * @param alphaMax largest production capacity, share of base output
 * @param alphaMonths time in which capacity rises to it
 * @param psi part of the wanted stock below which production is held back
 * @param stockMonths stock of inputs, months of use
 * @param orderMonths time in which a gap in the stock is ordered
 */
public record ArioSettings(
        double alphaBase, double alphaMax, double alphaMonths, double psi, double stockMonths, double orderMonths) {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** Reads the parameters. */
    public static ArioSettings of(Parameters p) {
        return new ArioSettings(
                p.value("ario.alpha-base"),
                p.value("ario.alpha-max"),
                p.value("ario.tau-alpha") / DAYS_A_MONTH,
                p.value("ario.psi"),
                p.value("ario.stock-days") / DAYS_A_MONTH,
                p.value("ario.tau-inventory") / DAYS_A_MONTH);
    }
}
