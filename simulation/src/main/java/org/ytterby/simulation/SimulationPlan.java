package org.ytterby.simulation;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Tariff;
import org.ytterby.simulation.belief.Beliefs;
import org.ytterby.simulation.program.LayoutBuilder;
import org.ytterby.simulation.program.ProgramLayout;

/**
 * Everything that all futures of a scenario share; immutable, so that threads may share it.
 *
 * @param economy the world and its costs
 * @param scenario what is asked
 * @param instruments duties of the world, then events of the scenario
 * @param settings parameters of the loop
 * @param layout rows and columns of the monthly program
 * @param beliefs what traders make of regimes and stocks
 * @param months what every future shares of its months
 * @param recorder what is written down
 */
public record SimulationPlan(
        Economy economy,
        Scenario scenario,
        List<Instrument> instruments,
        SimulationSettings settings,
        ProgramLayout layout,
        Beliefs beliefs,
        SharedMonths months,
        MonthRecorder recorder) {

    /**
     * Prepares a scenario.
     *
     * @param measures what is in force in the base world. Its duties go on; the controls that a scenario is about (licences,
     *     quotas, floors) it states itself, and what they did to the base month is in the economy's flows and rents
     * @param recorders makes what writes the months down
     * @throws IllegalArgumentException if an event names something that the world does not know
     */
    public static SimulationPlan of(
            Economy economy, List<Instrument> measures, Scenario scenario, MonthRecorder.Factory recorders) {
        List<Instrument> instruments = new ArrayList<>();
        measures.stream().filter(Tariff.class::isInstance).forEach(instruments::add);
        instruments.addAll(scenario.events());
        scenario.events().forEach(event -> event.check(economy));
        SimulationSettings settings = SimulationSettings.of(economy.world());
        ProgramLayout layout = LayoutBuilder.of(economy, instruments);
        Beliefs beliefs = Beliefs.of(economy, instruments, scenario, new RegimeOdds(scenario));
        return new SimulationPlan(
                economy,
                scenario,
                List.copyOf(instruments),
                settings,
                layout,
                beliefs,
                new SharedMonths(economy, instruments, scenario),
                recorders.of(economy, instruments, settings));
    }
}
