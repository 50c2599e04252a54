package org.ytterby.market;

import java.util.Arrays;

/**
 * What a solver found for one month: quantities, prices, rents, and how well they satisfy the conditions.
 *
 * <p>A reusable buffer written by a solver and read by its owner; {@link #copy()} keeps an answer. Lengths follow the
 * structure. Reduced costs are without capacity rent: {@code reducedCost + capacityRent ≥ 0}, equal to 0 where the
 * quantity is positive (equation (11) to equation (16)).
 */
public final class MarketSolution {
    private final MarketStructure structure;
    private SolveStatus status = SolveStatus.INVALID;
    private final double[] residuals = new double[KktResiduals.COUNT];
    private double objective = Double.NaN;
    private int iterations;
    private String message = "";

    /** Per column: t/month. */
    public final double[] quantity;
    /** Per row: price of a balance row, rent of a limit row, US$/kg. */
    public final double[] price;
    /** Per column: rent of the upper bound, US$/kg, ≥ 0; of a closed column, what opening it would be worth per unit. */
    public final double[] capacityRent;
    /** Per column: marginal cost plus duty plus inputs and rents less outputs at these prices, US$/kg. */
    public final double[] reducedCost;
    /** Per column: ad valorem duty paid per unit, US$/kg. */
    public final double[] duty;

    /** An empty solution over {@code structure}. */
    public MarketSolution(MarketStructure structure) {
        this.structure = structure;
        quantity = new double[structure.columns()];
        price = new double[structure.rows()];
        capacityRent = new double[structure.columns()];
        reducedCost = new double[structure.columns()];
        duty = new double[structure.columns()];
        Arrays.fill(residuals, Double.NaN);
    }

    void clear() {
        Arrays.fill(quantity, 0);
        Arrays.fill(price, 0);
        Arrays.fill(capacityRent, 0);
        Arrays.fill(reducedCost, 0);
        Arrays.fill(duty, 0);
    }

    void conclude(
            SolveStatus newStatus, double[] newResiduals, double newObjective, int newIterations, String newMessage) {
        status = newStatus;
        System.arraycopy(newResiduals, 0, residuals, 0, residuals.length);
        objective = newObjective;
        iterations = newIterations;
        message = newMessage;
    }

    /** The structure that the arrays follow. */
    public MarketStructure structure() {
        return structure;
    }

    /** How the solve ended. */
    public SolveStatus status() {
        return status;
    }

    /** Whether the answer may be used. */
    public boolean isOptimal() {
        return status == SolveStatus.OPTIMAL;
    }

    /** How far each condition is from holding. */
    public KktResiduals residuals() {
        return KktResiduals.of(residuals);
    }

    /** Total cost less use value, Σ C_j(x_j), thousand US$/month, duties left out: equation (1) with its sign turned. */
    public double objective() {
        return objective;
    }

    /** Interior-point iterations used. */
    public int iterations() {
        return iterations;
    }

    /** What went wrong, empty when optimal. */
    public String message() {
        return message;
    }

    /** An independent copy. */
    public MarketSolution copy() {
        MarketSolution result = new MarketSolution(structure);
        System.arraycopy(quantity, 0, result.quantity, 0, quantity.length);
        System.arraycopy(price, 0, result.price, 0, price.length);
        System.arraycopy(capacityRent, 0, result.capacityRent, 0, capacityRent.length);
        System.arraycopy(reducedCost, 0, result.reducedCost, 0, reducedCost.length);
        System.arraycopy(duty, 0, result.duty, 0, duty.length);
        result.conclude(status, residuals, objective, iterations, message);
        return result;
    }
}
