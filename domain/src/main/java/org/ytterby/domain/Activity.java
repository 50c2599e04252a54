package org.ytterby.domain;

/**
 * One recipe run in one place.
 *
 * @param id such as {@code baotou-huamei/separate:bayan-obo}
 * @param stage step of the chain
 * @param region index in {@link World#regions()}
 * @param recipe index in {@link World#recipes()}
 * @param plant index in {@link World#plants()}, or {@link #NO_PLANT} where nothing limits it (finishing)
 * @param prior observed or estimated level in the base month before reconciliation, t/month
 * @param operatingCost cost without feed, USD/kg of activity; c⁰ of MODEL equation (45)
 * @param supplyElasticity η of MODEL equation (45), response of its level to its margin
 */
public record Activity(
        String id,
        Stage stage,
        int region,
        int recipe,
        int plant,
        Figure prior,
        double operatingCost,
        double supplyElasticity) {

    /** Where no plant limits the activity. */
    public static final int NO_PLANT = -1;
}
