package org.ytterby.numerics;

/** A square matrix of bits stored by rows; the working table of ordering and symbolic analysis. */
final class BitMatrix {
    private final int words;
    private final long[] bits;

    BitMatrix(int size) {
        words = (size + 63) >>> 6;
        bits = new long[Math.multiplyExact(size, words)];
    }

    void set(int row, int column) {
        bits[row * words + (column >>> 6)] |= 1L << (column & 63);
    }

    void clear(int row, int column) {
        bits[row * words + (column >>> 6)] &= ~(1L << (column & 63));
    }

    /** Row {@code target} becomes the union of itself and row {@code source}. */
    void union(int target, int source) {
        int t = target * words;
        int s = source * words;
        for (int w = 0; w < words; w++) {
            bits[t + w] |= bits[s + w];
        }
    }

    /** Number of columns set in both rows. */
    int common(int first, int second) {
        int a = first * words;
        int b = second * words;
        int count = 0;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(bits[a + w] & bits[b + w]);
        }
        return count;
    }

    int cardinality(int row) {
        int count = 0;
        for (int w = row * words; w < (row + 1) * words; w++) {
            count += Long.bitCount(bits[w]);
        }
        return count;
    }

    int cardinality() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The first set column of {@code row} at or after {@code from}, or -1. */
    int nextSet(int row, int from) {
        int w = from >>> 6;
        if (w >= words) {
            return -1;
        }
        long word = bits[row * words + w] & (-1L << (from & 63));
        while (word == 0) {
            if (++w == words) {
                return -1;
            }
            word = bits[row * words + w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }
}
