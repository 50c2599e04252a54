package org.ytterby.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.market.MarketStructure;
import org.ytterby.numerics.SparseCholesky;
import org.ytterby.numerics.SymbolicFactor;
import org.ytterby.numerics.SymmetricPattern;

/** The sparse Cholesky factorisation of the normal equations of a month, and the solve with its factor. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class FactorisationBenchmark {
    private SparseCholesky factor;
    private double[] values;
    private double[] right;

    /** A diagonally dominant matrix with the pattern of the month. */
    @Setup
    public void build(Months months) {
        MarketStructure s = months.structure();
        int[] start = new int[s.columns() + 1];
        int[] index = new int[s.start(s.columns())];
        for (int j = 0; j <= s.columns(); j++) {
            start[j] = s.start(j);
        }
        for (int k = 0; k < index.length; k++) {
            index[k] = s.row(k);
        }
        SymmetricPattern pattern = SymmetricPattern.ofNormalEquations(s.rows(), start, index);
        factor = new SparseCholesky(new SymbolicFactor(pattern));
        values = new double[pattern.columnStart(s.rows())];
        for (int j = 0; j < s.rows(); j++) {
            for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                values[k] = k == pattern.columnStart(j) ? s.rows() : -1;
            }
        }
        right = new double[s.rows()];
        java.util.Arrays.fill(right, 1);
    }

    /** The numeric factorisation. */
    @Benchmark
    public SparseCholesky factorise() {
        factor.factorise(values);
        return factor;
    }

    /** Factorisation and solve. */
    @Benchmark
    public double[] factoriseAndSolve() {
        factor.factorise(values);
        factor.solve(right);
        return right;
    }
}
