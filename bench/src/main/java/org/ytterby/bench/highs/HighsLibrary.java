package org.ytterby.bench.highs;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the HiGHS C interface that are used here, with 32-bit integers, by their own names. All return 0 for
 * success, 1 for a warning and −1 for an error, except where the name says otherwise.
 */
@SuppressWarnings("checkstyle:MethodName")
interface HighsLibrary extends Library {
    Pointer Highs_create();

    void Highs_destroy(Pointer highs);

    String Highs_version();

    int Highs_getSizeofHighsInt(Pointer highs);

    int Highs_setBoolOptionValue(Pointer highs, String option, int value);

    int Highs_setIntOptionValue(Pointer highs, String option, int value);

    int Highs_setDoubleOptionValue(Pointer highs, String option, double value);

    int Highs_setStringOptionValue(Pointer highs, String option, String value);

    int Highs_passLp(
            Pointer highs,
            int columns,
            int rows,
            int entries,
            int format,
            int sense,
            double offset,
            double[] cost,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper,
            int[] start,
            int[] index,
            double[] value);

    int Highs_passHessian(
            Pointer highs, int dimension, int entries, int format, int[] start, int[] index, double[] value);

    int Highs_changeColsCostByRange(Pointer highs, int from, int to, double[] cost);

    int Highs_changeColsBoundsByRange(Pointer highs, int from, int to, double[] lower, double[] upper);

    int Highs_changeRowsBoundsByMask(Pointer highs, int[] mask, double[] lower, double[] upper);

    int Highs_setBasis(Pointer highs, int[] columnStatus, int[] rowStatus);

    int Highs_setSolution(
            Pointer highs,
            double[] columnValue,
            double @Nullable [] rowValue,
            double @Nullable [] columnDual,
            double @Nullable [] rowDual);

    int Highs_run(Pointer highs);

    int Highs_clearSolver(Pointer highs);

    int Highs_getModelStatus(Pointer highs);

    int Highs_getSolution(
            Pointer highs, double[] columnValue, double[] columnDual, double[] rowValue, double[] rowDual);

    int Highs_getBasis(Pointer highs, int[] columnStatus, int[] rowStatus);

    int Highs_getIntInfoValue(Pointer highs, String info, IntByReference value);

    int Highs_getDoubleInfoValue(Pointer highs, String info, DoubleByReference value);
}
