package org.ytterby.bench.highs;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.IntByReference;
import java.util.Arrays;

/** One instance of HiGHS with its model, its basis and its answer. One thread at a time; close it. */
public final class Highs implements AutoCloseable {
    /** Basis status: at the lower bound. */
    public static final int LOWER = 0;
    /** Basis status: basic. */
    public static final int BASIC = 1;
    /** Basis status: at the upper bound. */
    public static final int UPPER = 2;

    private static final int COLUMNWISE = 1;
    private static final int MINIMISE = 1;
    private static final int TRIANGULAR = 1;
    private static final int OPTIMAL = 7;
    private static final int TIME_LIMIT = 13;

    private final HighsLibrary library = HighsLoader.library();
    private final Pointer highs;
    private int columns;
    private int rows;

    /** An instance without a model, silent and on one thread. */
    public Highs() {
        highs = library.Highs_create();
        if (library.Highs_getSizeofHighsInt(highs) != Integer.BYTES) {
            throw new IllegalStateException("HiGHS was built with 64-bit integers. Maybe this is another build of it.");
        }
        set("output_flag", false);
        set("threads", 1);
        set("parallel", "off");
    }

    /** Version such as {@code 1.12.0}. */
    public static String version() {
        return HighsLoader.library().Highs_version();
    }

    /** Sets a yes-or-no option. */
    public void set(String option, boolean value) {
        require(library.Highs_setBoolOptionValue(highs, option, value ? 1 : 0), option);
    }

    /** Sets a whole-number option. */
    public void set(String option, int value) {
        require(library.Highs_setIntOptionValue(highs, option, value), option);
    }

    /** Sets a number. */
    public void set(String option, double value) {
        require(library.Highs_setDoubleOptionValue(highs, option, value), option);
    }

    /** Sets a word. */
    public void set(String option, String value) {
        require(library.Highs_setStringOptionValue(highs, option, value), option);
    }

    /** Passes a linear program: minimise {@code cost·x} between the bounds of columns and rows, matrix by columns. */
    public void pass(LinearProgram lp) {
        columns = lp.cost().length;
        rows = lp.rowLower().length;
        int entries = lp.start()[columns];
        require(
                library.Highs_passLp(
                        highs,
                        columns,
                        rows,
                        entries,
                        COLUMNWISE,
                        MINIMISE,
                        0,
                        lp.cost(),
                        lp.lower(),
                        lp.upper(),
                        lp.rowLower(),
                        lp.rowUpper(),
                        lp.start(),
                        lp.index(),
                        lp.value()),
                "passLp");
    }

    /** Adds ½ Σ diagonal_j x_j² to the objective. */
    public void passDiagonal(double[] diagonal) {
        int[] start = new int[columns + 1];
        int[] index = new int[columns];
        double[] value = new double[columns];
        int entries = 0;
        for (int j = 0; j < columns; j++) {
            start[j] = entries;
            if (diagonal[j] != 0) {
                index[entries] = j;
                value[entries++] = diagonal[j];
            }
        }
        start[columns] = entries;
        require(library.Highs_passHessian(highs, columns, entries, TRIANGULAR, start, index, value), "passHessian");
    }

    /** Replaces all costs. */
    public void changeCosts(double[] cost) {
        require(library.Highs_changeColsCostByRange(highs, 0, columns - 1, cost), "changeColsCost");
    }

    /** Replaces all bounds of columns. */
    public void changeBounds(double[] lower, double[] upper) {
        require(library.Highs_changeColsBoundsByRange(highs, 0, columns - 1, lower, upper), "changeColsBounds");
    }

    /** Replaces all bounds of rows. */
    public void changeRows(double[] lower, double[] upper) {
        int[] mask = new int[rows];
        Arrays.fill(mask, 1);
        require(library.Highs_changeRowsBoundsByMask(highs, mask, lower, upper), "changeRowsBounds");
    }

    /** Starts from a basis, one status per column and row. */
    public void setBasis(int[] columnStatus, int[] rowStatus) {
        require(library.Highs_setBasis(highs, columnStatus, rowStatus), "setBasis");
    }

    /** Reads the basis. */
    public void basis(int[] columnStatus, int[] rowStatus) {
        require(library.Highs_getBasis(highs, columnStatus, rowStatus), "getBasis");
    }

    /** Starts from a point. */
    public void setSolution(double[] columnValue) {
        require(library.Highs_setSolution(highs, columnValue, null, null, null), "setSolution");
    }

    /** Drops basis and answer. */
    public void clearSolver() {
        require(library.Highs_clearSolver(highs), "clearSolver");
    }

    /** Solves; what came of it is in {@link #isOptimal()}. */
    public void run() {
        library.Highs_run(highs);
    }

    /** Whether the last run found an optimum. */
    public boolean isOptimal() {
        return library.Highs_getModelStatus(highs) == OPTIMAL;
    }

    /** Whether the last run was stopped by its time limit. */
    public boolean isOutOfTime() {
        return library.Highs_getModelStatus(highs) == TIME_LIMIT;
    }

    /** HiGHS' number of the model status of the last run. */
    public int modelStatus() {
        return library.Highs_getModelStatus(highs);
    }

    /** Reads the answer; the dual of a column is its reduced cost. */
    public void solution(double[] columnValue, double[] columnDual, double[] rowValue, double[] rowDual) {
        require(library.Highs_getSolution(highs, columnValue, columnDual, rowValue, rowDual), "getSolution");
    }

    /** A count such as {@code simplex_iteration_count}. */
    public int count(String info) {
        IntByReference value = new IntByReference();
        require(library.Highs_getIntInfoValue(highs, info, value), info);
        return value.getValue();
    }

    /** A number such as {@code objective_function_value}. */
    public double number(String info) {
        DoubleByReference value = new DoubleByReference();
        require(library.Highs_getDoubleInfoValue(highs, info, value), info);
        return value.getValue();
    }

    private static void require(int status, String what) {
        if (status < 0) {
            throw new IllegalStateException(
                    "HiGHS refused " + what + ". Maybe a number is not finite, or this version does not know it.");
        }
    }

    @Override
    public void close() {
        library.Highs_destroy(highs);
    }
}
