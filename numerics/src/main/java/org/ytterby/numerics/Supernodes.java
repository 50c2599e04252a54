package org.ytterby.numerics;

import java.util.Arrays;

/**
 * The block plan of a sparse factor: runs of neighbouring columns with nearly the same structure share one dense panel.
 *
 * <p>Panel {@code s} holds columns {@code first[s] .. first[s+1]-1} by column, {@code height[s]} numbers each: first the
 * square diagonal block, then the rows below, listed ascending in {@code rows} from {@code rowStart[s]}. Neighbouring
 * runs are merged while the zeros so stored stay few. {@code place} says for each row below where it lies in the panels
 * that this panel updates. Source: Ashcraft and Grimes, "The influence of relaxed supernode partitions on the multifrontal
 * method", ACM TOMS 15 (1989), 291–309.
 */
final class Supernodes {
    private static final int WIDEST = 16;
    private static final int SMALL_WIDTH = 4;
    private static final double SMALL_ZERO_SHARE = 0.5;
    private static final double ZERO_SHARE = 0.15;

    final int count;
    final int[] first;
    final int[] height;
    final int[] panelStart;
    final int[] rowStart;
    final int[] rows;
    final int[] ownerOfColumn;
    /** Per panel and per target panel: run of rows below that are columns of the target. */
    final int[] targetStart;

    final int[] target;
    final int[] runFrom;
    final int[] runTo;
    final int[] placeStart;
    final int[] place;
    final int maximumHeight;

    Supernodes(EliminationTree tree) {
        first = partition(tree);
        count = first.length - 1;
        height = new int[count];
        panelStart = new int[count + 1];
        rowStart = new int[count + 1];
        ownerOfColumn = new int[tree.size()];
        measure(tree);
        rows = new int[rowStart[count]];
        fillRows(tree);
        maximumHeight = Arrays.stream(height).max().orElse(0);
        targetStart = new int[count + 1];
        int targets = countTargets();
        target = new int[targets];
        runFrom = new int[targets];
        runTo = new int[targets];
        placeStart = new int[targets + 1];
        findTargets();
        place = new int[placeStart[targets]];
        fillPlaces();
    }

    int width(int s) {
        return first[s + 1] - first[s];
    }

    /** Total length of the panels. */
    int panelLength() {
        return panelStart[count];
    }

    /** Where the entry at positions ({@code row}, {@code column}), row ≥ column, lies in the panels. */
    int panelIndex(int row, int column) {
        int s = ownerOfColumn[column];
        return panelStart[s] + (column - first[s]) * height[s] + localRow(s, row);
    }

    private int localRow(int s, int row) {
        if (row < first[s + 1]) {
            return row - first[s];
        }
        int k = Arrays.binarySearch(rows, rowStart[s], rowStart[s + 1], row);
        if (k < 0) {
            throw new IllegalStateException("row " + row + " is not in panel " + s
                    + ". Maybe the pattern and the elimination tree belong to different matrices.");
        }
        return width(s) + k - rowStart[s];
    }

    private static int[] partition(EliminationTree tree) {
        int n = tree.size();
        int[] start = new int[n + 1];
        long[] entries = new long[n];
        int used = 0;
        for (int k = 0; k < n; k++) {
            start[used] = k;
            entries[used] = 1L + tree.below(k).length;
            used++;
            while (used > 1
                    && mergeable(tree, start[used - 2], start[used - 1], k, entries[used - 2] + entries[used - 1])) {
                used--;
                entries[used - 1] += entries[used];
            }
        }
        start[used] = n;
        return Arrays.copyOf(start, used + 1);
    }

    /** May the run [from, middle) join the run [middle, last]? */
    private static boolean mergeable(EliminationTree tree, int from, int middle, int last, long entries) {
        if (tree.parent(middle - 1) != middle) {
            return false;
        }
        long width = last - from + 1L;
        long stored = width * (width + 1) / 2 + width * tree.below(last).length;
        if (width > WIDEST) {
            return false;
        }
        double zeros = stored - entries;
        return zeros <= (width <= SMALL_WIDTH ? SMALL_ZERO_SHARE : ZERO_SHARE) * stored;
    }

    private void measure(EliminationTree tree) {
        for (int s = 0; s < count; s++) {
            int below = tree.below(first[s + 1] - 1).length;
            height[s] = width(s) + below;
            rowStart[s + 1] = rowStart[s] + below;
            panelStart[s + 1] = panelStart[s] + width(s) * height[s];
            Arrays.fill(ownerOfColumn, first[s], first[s + 1], s);
        }
    }

    private void fillRows(EliminationTree tree) {
        for (int s = 0; s < count; s++) {
            int[] below = tree.below(first[s + 1] - 1);
            System.arraycopy(below, 0, rows, rowStart[s], below.length);
        }
    }

    private int countTargets() {
        int total = 0;
        for (int s = 0; s < count; s++) {
            targetStart[s] = total;
            for (int k = rowStart[s]; k < rowStart[s + 1]; k++) {
                if (k == rowStart[s] || ownerOfColumn[rows[k]] != ownerOfColumn[rows[k - 1]]) {
                    total++;
                }
            }
        }
        targetStart[count] = total;
        return total;
    }

    private void findTargets() {
        int g = -1;
        for (int s = 0; s < count; s++) {
            for (int k = rowStart[s]; k < rowStart[s + 1]; k++) {
                if (k == rowStart[s] || ownerOfColumn[rows[k]] != ownerOfColumn[rows[k - 1]]) {
                    g++;
                    target[g] = ownerOfColumn[rows[k]];
                    runFrom[g] = k - rowStart[s];
                    placeStart[g + 1] = placeStart[g] + rowStart[s + 1] - k;
                }
                runTo[g] = k - rowStart[s] + 1;
            }
        }
    }

    private void fillPlaces() {
        for (int s = 0; s < count; s++) {
            for (int g = targetStart[s]; g < targetStart[s + 1]; g++) {
                int from = rowStart[s] + runFrom[g];
                for (int k = from; k < rowStart[s + 1]; k++) {
                    place[placeStart[g] + k - from] = localRow(target[g], rows[k]);
                }
            }
        }
    }
}
