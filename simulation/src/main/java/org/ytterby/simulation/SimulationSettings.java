package org.ytterby.simulation;

import org.ytterby.domain.Parameters;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;
import org.ytterby.simulation.control.ControlSettings;
import org.ytterby.simulation.program.ProgramSettings;

/**
 * Parameters of the month loop, read once from the world's {@link Parameters}.
 *
 * @param program parameters of the monthly program
 * @param contractMemory weight of last month's contract price, MODEL equation (29)
 * @param slowHalfLife of the slow price, months, MODEL equation (21)
 * @param precaution rise of target stocks in a strict regime, w₁/w₀ of MODEL equation (28)
 * @param control parameters of export controls
 * @param habitMonths months in which what is usually shipped on a route follows what is shipped
 * @param rampMidpoint months from first feed to half capacity, MODEL equation (31)
 * @param rampScale months, MODEL equation (31)
 * @param projectLife years over which a project earns
 * @param discountYear yearly discount rate of projects
 * @param costFactor on engineering estimates of capital cost
 */
public record SimulationSettings(
        ProgramSettings program,
        double contractMemory,
        double slowHalfLife,
        double precaution,
        ControlSettings control,
        double habitMonths,
        double rampMidpoint,
        double rampScale,
        double projectLife,
        double discountYear,
        double costFactor) {

    /** Reads the parameters of a world. */
    public static SimulationSettings of(World world) {
        Parameters p = world.parameters();
        return new SimulationSettings(
                ProgramSettings.of(p),
                p.value("contract.smoothing"),
                p.value("adoption.reference-halflife"),
                p.value("cover.strict-response"),
                ControlSettings.of(world),
                p.value("expectation.habit-months"),
                p.value("ramp.midpoint"),
                p.value("ramp.scale"),
                p.value("project.life"),
                p.value("discount.project-yearly"),
                p.value("project.cost-factor"));
    }

    /** Yearly trend of supply of a stage, share per year. */
    public static double supplyTrend(World world, Stage stage, String region) {
        String exact = "supply.trend." + stage.word() + "." + region;
        Parameters p = world.parameters();
        return p.byId().containsKey(exact) ? p.value(exact) : p.value("supply.trend." + stage.word());
    }
}
