package org.ytterby.simulation.belief;

/**
 * What traders expect when a month begins.
 *
 * @param price E p of the next month by good and region at the stocks of {@code reference}, USD/kg, MODEL equation (34)
 * @param reference stock per holding at which that is so, t
 * @param fall of the expected price per tonne that is stored beyond it, USD/kg per t, zero or more, per holding
 * @param strict belief in a regime that restrains exports, per holding, 0 to 1; π(strict) of MODEL equation (28)
 */
public record Expectation(double[][] price, double[] reference, double[] fall, double[] strict) {}
