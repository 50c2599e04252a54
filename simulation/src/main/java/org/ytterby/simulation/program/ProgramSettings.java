package org.ytterby.simulation.program;

import org.ytterby.domain.Parameters;

/**
 * Parameters of the monthly program, read once from the world's {@link Parameters}.
 *
 * @param discount β, monthly discount factor
 * @param rigidShare 1 − φ_C, share of a base flow under rigid contract, MODEL equation (7)
 * @param shortfallPenalty c_f as a share of the good's base price
 * @param informalCost z₀ as a share of the good's base price, MODEL equation (8)
 * @param informalSlope z₁ as a share of the good's base price
 * @param inspectionEffect rise of z₀ with the share of cargoes inspected, per unit of it
 * @param disposalCost of anything but a solution, share of its base price
 * @param arrivalElasticity rise of a flow by sea, share of its base flow, at which its value on arrival falls to nothing
 * @param orderCeiling what a state pays at most for an ordered stock, multiple of the base price
 */
public record ProgramSettings(
        double discount,
        double rigidShare,
        double shortfallPenalty,
        double informalCost,
        double informalSlope,
        double inspectionEffect,
        double disposalCost,
        double arrivalElasticity,
        double orderCeiling) {

    /** Reads the parameters. */
    public static ProgramSettings of(Parameters parameters) {
        return new ProgramSettings(
                parameters.value("discount.monthly"),
                parameters.value("contract.rigid-share"),
                parameters.value("contract.shortfall-penalty"),
                parameters.value("informal.cost-share"),
                parameters.value("informal.slope-share"),
                parameters.value("informal.inspection-effect"),
                parameters.value("disposal.cost-share"),
                parameters.value("expectation.arrival-elasticity"),
                parameters.value("stock-order.price-ceiling"));
    }
}
