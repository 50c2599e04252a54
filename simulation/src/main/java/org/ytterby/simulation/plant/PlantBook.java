package org.ytterby.simulation.plant;

import org.ytterby.domain.Economy;

/** Costs and margins of an economy's plants: what every future shares. Immutable. */
public final class PlantBook {

    private final PlantSettings settings;
    private final PlantCosts costs;
    private final PlantMargins margins;

    /** The book of an economy. */
    public PlantBook(Economy economy) {
        settings = PlantSettings.of(economy.world().parameters());
        costs = PlantCosts.of(economy, settings);
        margins = new PlantMargins(economy);
    }

    PlantSettings settings() {
        return settings;
    }

    PlantCosts costs() {
        return costs;
    }

    PlantMargins margins() {
        return margins;
    }
}
