package org.ytterby.bench.highs;

/**
 * A linear program in arrays that are read when it is passed.
 *
 * @param cost per column
 * @param lower bound per column
 * @param upper bound per column, +∞ allowed
 * @param rowLower bound per row, −∞ allowed
 * @param rowUpper bound per row, +∞ allowed
 * @param start first entry per column, and the number of entries
 * @param index row per entry
 * @param value coefficient per entry
 */
public record LinearProgram(
        double[] cost,
        double[] lower,
        double[] upper,
        double[] rowLower,
        double[] rowUpper,
        int[] start,
        int[] index,
        double[] value) {}
