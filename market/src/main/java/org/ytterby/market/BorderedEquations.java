package org.ytterby.market;

import java.util.Arrays;
import org.ytterby.numerics.SparseLu;
import org.ytterby.numerics.SymmetricPattern;

/**
 * Â D Ãᵀ with its wide columns kept as unknowns: a joint plant of sixteen products would tie all their rows together, as
 * an unknown of its own it ties each to itself only, which leaves less than half the fill.
 *
 * <p>With s_j = D_j·ã_jᵀy for the wide columns W the system is
 *
 * <pre>
 * [ Â_N D_N Ã_Nᵀ   A_W     ] [y]   [b]
 * [ Ã_Wᵀ          −1/D_W   ] [s] = [0]
 * </pre>
 *
 * <p>quasi-definite without duties, so it has factors in every order (Vanderbei, "Symmetric quasidefinite matrices", SIAM J.
 * Optim. 5 (1995), 100–113). A row that only wide columns touch gets a diagonal of 1e-11 of what they add; the caller's
 * refinement with the true matrix takes the error out.
 */
final class BorderedEquations implements RowEquations {
    /** Columns with more entries are wide. */
    static final int MOST_NARROW_ENTRIES = 4;

    private static final double REGULARISATION = 1e-11;
    private static final double CLOSED = -1e128;

    private final ScaledMonth month;
    private final PairAssembly assembly;
    private final SparseLu lu;
    private final int[] wide;
    private final int[] wideDiagonal;
    private final int[] entryPlace;
    private final double[] weightOf;
    private final double[] work;

    BorderedEquations(ScaledMonth month) {
        this.month = month;
        ScaledStructure s = month.scaled;
        wide = s.columnsWiderThan(MOST_NARROW_ENTRIES);
        SymmetricPattern pattern = borderedPattern(s);
        assembly = new PairAssembly(month, pattern, MOST_NARROW_ENTRIES);
        lu = new SparseLu(pattern);
        wideDiagonal = new int[wide.length];
        entryPlace = new int[s.row.length];
        for (int t = 0; t < wide.length; t++) {
            wideDiagonal[t] = pattern.entry(s.rows + t, s.rows + t);
            for (int k = s.start[wide[t]]; k < s.start[wide[t] + 1]; k++) {
                entryPlace[k] = pattern.entry(s.rows + t, s.row[k]);
            }
        }
        weightOf = new double[s.extendedColumns];
        work = new double[s.rows + wide.length];
    }

    private SymmetricPattern borderedPattern(ScaledStructure s) {
        int length = s.row.length;
        int[] start = new int[s.extendedColumns + length + 1];
        int[] row = new int[2 * length];
        int columns = 0;
        int next = 0;
        int t = 0;
        for (int j = 0; j < s.extendedColumns; j++) {
            boolean isWide = t < wide.length && wide[t] == j;
            for (int k = s.start[j]; k < s.start[j + 1]; k++) {
                row[next++] = s.row[k];
                if (isWide) {
                    row[next++] = s.rows + t;
                    start[++columns] = next;
                }
            }
            if (isWide) {
                t++;
            } else {
                start[++columns] = next;
            }
        }
        return SymmetricPattern.ofNormalEquations(s.rows + wide.length, Arrays.copyOf(start, columns + 1), row);
    }

    @Override
    public void load() {
        assembly.load();
    }

    @Override
    public void factorise(double[] d) {
        Arrays.fill(weightOf, 0);
        for (int l = 0; l < month.count; l++) {
            weightOf[month.column[l]] = d[l];
        }
        assembly.assembleBelow(d);
        assembly.assembleAbove(d);
        for (int t = 0; t < wide.length; t++) {
            addWide(t, weightOf[wide[t]]);
        }
        lu.factorise(assembly.below, assembly.above);
    }

    private void addWide(int t, double weight) {
        ScaledStructure s = month.scaled;
        boolean open = weight > 0;
        assembly.below[wideDiagonal[t]] = open ? -1 / weight : CLOSED;
        assembly.above[wideDiagonal[t]] = assembly.below[wideDiagonal[t]];
        for (int k = s.start[wide[t]]; k < s.start[wide[t] + 1]; k++) {
            assembly.below[entryPlace[k]] = open ? month.dualEntry[k] : 0;
            assembly.above[entryPlace[k]] = open ? s.entry[k] : 0;
            assembly.addToDiagonal(s.row[k], REGULARISATION * weight * s.entry[k] * s.entry[k]);
        }
    }

    @Override
    public void solve(double[] b) {
        System.arraycopy(b, 0, work, 0, b.length);
        Arrays.fill(work, b.length, work.length, 0);
        lu.solve(work);
        System.arraycopy(work, 0, b, 0, b.length);
    }
}
