package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseFactorisationTest {
    /** A random sparse A (rows × columns) with up to six entries a column, and the pattern of A Aᵀ. */
    private static final class Case {
        final int rows;
        final int[] start;
        final int[] index;
        final double[] entry;
        final SymmetricPattern pattern;
        final RandomDraws draws;

        Case(long seed) {
            draws = new SeedStreams(seed).stream(0, "matrix");
            rows = 5 + draws.index(150);
            int columns = 2 * rows;
            start = new int[columns + 1];
            index = new int[6 * columns];
            entry = new double[6 * columns];
            for (int j = 0; j < columns; j++) {
                int first = draws.index(rows);
                int count = 1 + draws.index(Math.min(6, rows - 1));
                for (int k = 0; k < count; k++) {
                    index[start[j] + k] = (first + k * (1 + rows / 7)) % rows;
                    entry[start[j] + k] = draws.normal(0, 1);
                }
                start[j + 1] = start[j] + count;
            }
            pattern = SymmetricPattern.ofNormalEquations(rows, start, index);
        }

        /** Dense A D Aᵀ with another A on the right, whose entries differ by at most {@code skew}. */
        double[][] dense(double skew) {
            double[][] m = new double[rows][rows];
            for (int j = 0; j + 1 < start.length; j++) {
                double d = Math.exp(draws.normal(0, 3));
                for (int a = start[j]; a < start[j + 1]; a++) {
                    for (int b = start[j]; b < start[j + 1]; b++) {
                        m[index[a]][index[b]] += d * entry[a] * entry[b];
                    }
                }
            }
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < rows; j++) {
                    m[i][j] *= i == j ? 1.01 : 1 + skew * draws.uniform();
                }
            }
            return m;
        }

        double[] lower(double[][] m, boolean mirrored) {
            double[] values = new double[pattern.entries()];
            for (int j = 0; j < rows; j++) {
                for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                    values[k] = mirrored ? m[j][pattern.row(k)] : m[pattern.row(k)][j];
                }
            }
            return values;
        }
    }

    private static double relativeError(double[][] m, double[] x, double[] b) {
        double worst = 0;
        for (int i = 0; i < b.length; i++) {
            double sum = 0;
            double size = Math.abs(b[i]);
            for (int j = 0; j < b.length; j++) {
                sum += m[i][j] * x[j];
                size += Math.abs(m[i][j] * x[j]);
            }
            worst = Math.max(worst, Math.abs(sum - b[i]) / size);
        }
        return worst;
    }

    private static double[] rightHandSide(Case c) {
        double[] b = new double[c.rows];
        for (int i = 0; i < b.length; i++) {
            b[i] = c.draws.normal(0, 1);
        }
        return b;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void choleskySolvesNormalEquations(long seed) {
        Case c = new Case(seed);
        double[][] m = c.dense(0);
        double[] b = rightHandSide(c);
        double[] x = b.clone();
        SparseCholesky cholesky = new SparseCholesky(new SymbolicFactor(c.pattern));
        cholesky.factorise(c.lower(m, false));
        cholesky.solve(x);
        assertThat(relativeError(m, x, b)).isLessThan(1e-12);
        assertThat(cholesky.replacedPivots()).isZero();
        assertThat(new SymbolicFactor(c.pattern).storedEntries()).isGreaterThanOrEqualTo(c.pattern.entries());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void luSolvesUnsymmetricSystems(long seed) {
        Case c = new Case(seed);
        double[][] m = c.dense(0.005);
        double[] b = rightHandSide(c);
        double[] x = b.clone();
        SparseLu lu = new SparseLu(new SymbolicFactor(c.pattern));
        lu.factorise(c.lower(m, false), c.lower(m, true));
        lu.solve(x);
        assertThat(relativeError(m, x, b)).isLessThan(1e-10);
    }

    /** [4 2; 2 −1] is quasi-definite: x = (1, 3) solves it for b = (10, −1). */
    @Test
    void luTakesNegativePivotsOfAQuasiDefiniteMatrix() {
        SymmetricPattern pattern = SymmetricPattern.ofNormalEquations(2, new int[] {0, 2}, new int[] {0, 1});
        double[] values = new double[3];
        values[pattern.entry(0, 0)] = 4;
        values[pattern.entry(1, 0)] = 2;
        values[pattern.entry(1, 1)] = -1;
        SparseLu lu = new SparseLu(new SymbolicFactor(pattern));
        lu.factorise(values, values);
        double[] x = {10, -1};
        lu.solve(x);
        assertThat(x[0]).isCloseTo(1, within(1e-14));
        assertThat(x[1]).isCloseTo(3, within(1e-14));
        assertThat(lu.replacedPivots()).isZero();
    }

    @Test
    void secondFactorisationForgetsTheFirst() {
        Case c = new Case(3);
        double[][] first = c.dense(0);
        double[][] second = c.dense(0);
        double[] b = rightHandSide(c);
        double[] x = b.clone();
        SparseCholesky reused = new SparseCholesky(new SymbolicFactor(c.pattern));
        reused.factorise(c.lower(first, false));
        reused.factorise(c.lower(second, false));
        reused.solve(x);
        double[] fresh = b.clone();
        SparseCholesky once = new SparseCholesky(new SymbolicFactor(c.pattern));
        once.factorise(c.lower(second, false));
        once.solve(fresh);
        assertThat(x).containsExactly(fresh);
    }

    /** Rows 0 and 1 of A are equal: one pivot vanishes, its unknown is set to 0 and the rest still solves. */
    @Test
    void dependentRowIsSetAside() {
        int[] start = {0, 2, 3};
        int[] index = {0, 1, 2};
        SymmetricPattern pattern = SymmetricPattern.ofNormalEquations(3, start, index);
        SparseCholesky cholesky = new SparseCholesky(new SymbolicFactor(pattern));
        double[] values = new double[pattern.entries()];
        values[pattern.entry(0, 0)] = 4;
        values[pattern.entry(1, 0)] = 4;
        values[pattern.entry(1, 1)] = 4;
        values[pattern.entry(2, 2)] = 9;
        cholesky.factorise(values);
        double[] x = {8, 8, 18};
        cholesky.solve(x);
        assertThat(cholesky.replacedPivots()).isEqualTo(1);
        assertThat(x[0] + x[1]).isCloseTo(2, within(1e-12));
        assertThat(x[2]).isCloseTo(2, within(1e-12));
    }

    /** A star with its hub first fills completely in the given order; minimum degree leaves the hub to the end. */
    @Test
    void orderKeepsAStarSparse() {
        int leaves = 60;
        int[] start = new int[leaves + 1];
        int[] index = new int[2 * leaves];
        for (int j = 0; j < leaves; j++) {
            index[2 * j] = 0;
            index[2 * j + 1] = j + 1;
            start[j + 1] = 2 * j + 2;
        }
        SymmetricPattern pattern = SymmetricPattern.ofNormalEquations(leaves + 1, start, index);
        EliminationTree tree = EliminationTree.of(pattern);
        int entries = 0;
        for (int k = 0; k < tree.size(); k++) {
            entries += 1 + tree.below(k).length;
        }
        assertThat(entries).isEqualTo(pattern.entries());
    }

    @Test
    void namesAWrongRow() {
        assertThatThrownBy(() -> SymmetricPattern.ofNormalEquations(2, new int[] {0, 1}, new int[] {5}))
                .hasMessageContaining("row 5 is outside 0..1");
        SymmetricPattern pattern = SymmetricPattern.ofNormalEquations(2, new int[] {0, 1}, new int[] {0});
        assertThatThrownBy(() -> pattern.entry(0, 1)).hasMessageContaining("no entry at (0, 1)");
    }
}
