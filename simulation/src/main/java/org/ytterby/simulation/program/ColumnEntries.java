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

    /** Hands over each row with its coefficient, in the order in which they were added. */
    public void forEach(Taker taker) {
        for (int i = 0; i < row.size(); i++) {
            taker.take(row.get(i), coefficient.get(i));
        }
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Taker {

        /** Takes a row and its coefficient. */
        void take(int row, double coefficient);
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
