package org.ytterby.simulation.program;

import java.util.ArrayList;
import java.util.List;

/** Rows and coefficients of one column of a program as it grows. */
public final class ColumnEntries {

    private final List<Integer> row = new ArrayList<>();
    private final List<Double> coefficient = new ArrayList<>();

    /** Adds a coefficient in a row. */
    public void add(int toRow, double value) {
        row.add(toRow);
        coefficient.add(value);
    }

    /** Rows in the order in which they were added. */
    public int[] rows() {
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Coefficients in the same order. */
    public double[] coefficients() {
        return coefficient.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
