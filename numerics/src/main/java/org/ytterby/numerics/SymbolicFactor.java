package org.ytterby.numerics;

/**
 * Order and structure of the factors of every matrix with one pattern: found once, shared by all factorisations.
 *
 * <p>Immutable and safe to share between threads. Cost: the elimination graph as bits, size²/8 bytes while it is built.
 */
public final class SymbolicFactor {
    final EliminationTree tree;
    final Supernodes plan;
    /** Per entry of the pattern: where it lies in the panels, and whether the order turned it over. */
    final int[] panelIndex;

    final boolean[] swapped;

    /** Orders and analyses the pattern. */
    public SymbolicFactor(SymmetricPattern pattern) {
        tree = EliminationTree.of(pattern);
        plan = new Supernodes(tree);
        panelIndex = new int[pattern.entries()];
        swapped = new boolean[pattern.entries()];
        for (int j = 0; j < pattern.size(); j++) {
            for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                int a = tree.position(j);
                int b = tree.position(pattern.row(k));
                panelIndex[k] = plan.panelIndex(Math.max(a, b), Math.min(a, b));
                swapped[k] = b < a;
            }
        }
    }

    /** Rows of the matrix. */
    public int size() {
        return tree.size();
    }

    /** Numbers stored in the panels of one factor, explicit zeros included. */
    public int storedEntries() {
        return plan.panelLength();
    }
}
