package org.ytterby.risk.truce;

import java.util.Arrays;
import java.util.List;

/**
 * The truce as a stochastic game of two players on a coarse grid: regime (truce, conflict) × level of leverage, MODEL
 * equations (40) and (41). Each month in truce each side keeps it or breaks it; in conflict each side is ready to make peace
 * or holds out. Leverage falls from bin to bin as B builds, faster in conflict, so that A may break early because it will
 * have less to bargain with later.
 *
 * <p>Markov perfect equilibrium by best responses in turn, each solved by value iteration, starting from both keeping the
 * truce; where a side is indifferent it keeps the truce and makes peace.
 *
 * @param bins levels of leverage, the highest first
 * @param discount δ, monthly
 * @param fallInTruce monthly odds that leverage falls to the next bin in truce
 * @param fallInConflict the same in conflict
 * @param relief monthly odds that a conflict ends though a side holds out
 */
public record TruceGame(List<Bin> bins, double discount, double fallInTruce, double fallInConflict, double relief) {

    private static final int MOST_ROUNDS = 100;
    private static final int MOST_SWEEPS = 100_000;
    private static final double PRECISION = 1e-10;

    /** Copies the list and refuses odds out of range. */
    public TruceGame {
        bins = List.copyOf(bins);
        if (bins.isEmpty()
                || !(discount > 0 && discount < 1)
                || !(fallInTruce >= 0 && fallInTruce <= 1)
                || !(fallInConflict >= 0 && fallInConflict <= 1)
                || !(relief >= 0 && relief <= 1)) {
            throw new IllegalArgumentException("truce game: " + bins.size() + " bins, discount " + discount
                    + ", odds of falling " + fallInTruce + " and " + fallInConflict + ", relief " + relief
                    + " must be at least one bin and numbers between 0 and 1.");
        }
    }

    /**
     * What one side does, by bin.
     *
     * @param keeps the truce
     * @param makesPeace in conflict
     */
    public record Strategy(boolean[] keeps, boolean[] makesPeace) {

        private static Strategy peaceful(int bins) {
            boolean[] yes = new boolean[bins];
            Arrays.fill(yes, true);
            return new Strategy(yes, yes.clone());
        }

        private boolean same(Strategy other) {
            return Arrays.equals(keeps, other.keeps) && Arrays.equals(makesPeace, other.makesPeace);
        }
    }

    /**
     * An equilibrium.
     *
     * @param a strategy of A
     * @param b strategy of B
     * @param truce value by side (A, B) and bin when the month begins in truce
     * @param conflict the same in conflict
     * @param converged whether best responses came to rest; if not, the last round is given and no claim is made
     */
    public record Equilibrium(Strategy a, Strategy b, double[][] truce, double[][] conflict, boolean converged) {}

    /** Values of one side by bin and its best answer. */
    private record Answer(Strategy strategy, double[] truce, double[] conflict) {}

    /** Plays best responses in turn until neither side changes. */
    public Equilibrium solve() {
        Answer a = new Answer(Strategy.peaceful(bins.size()), new double[0], new double[0]);
        Answer b = a;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Answer nextA = best(true, b.strategy());
            Answer nextB = best(false, nextA.strategy());
            boolean rest = round > 0
                    && nextA.strategy().same(a.strategy())
                    && nextB.strategy().same(b.strategy());
            a = nextA;
            b = nextB;
            if (rest) {
                return equilibrium(a, b, true);
            }
        }
        return equilibrium(a, b, false);
    }

    private static Equilibrium equilibrium(Answer a, Answer b, boolean converged) {
        return new Equilibrium(
                a.strategy(),
                b.strategy(),
                new double[][] {a.truce(), b.truce()},
                new double[][] {a.conflict(), b.conflict()},
                converged);
    }

    private Answer best(boolean isA, Strategy other) {
        int n = bins.size();
        Answer answer = new Answer(new Strategy(new boolean[n], new boolean[n]), new double[n], new double[n]);
        double change = Double.POSITIVE_INFINITY;
        double size = 1
                + bins.stream()
                        .mapToDouble(bin -> Math.abs(conflict(isA, bin)))
                        .max()
                        .orElse(0);
        for (int sweep = 0; sweep < MOST_SWEEPS && change > PRECISION * size; sweep++) {
            change = 0;
            for (int i = n - 1; i >= 0; i--) {
                change = Math.max(change, sweepBin(isA, other, answer, i));
            }
        }
        return answer;
    }

    /** Bellman's equation at one bin, in place; the largest change of a value. */
    private double sweepBin(boolean isA, Strategy other, Answer answer, int i) {
        Bin bin = bins.get(i);
        double war = conflict(isA, bin);
        double stays = discount * next(answer.conflict(), i, fallInConflict);
        double peace = discount * next(answer.truce(), i, fallInConflict);
        double holding = war + relief * peace + (1 - relief) * stays;
        boolean ready = war + peace >= holding;
        double conflict = ready && other.makesPeace()[i] ? war + peace : holding;
        double breaking = (isA ? bin.gainA() : bin.gainB()) + war + stays;
        double on = discount * next(answer.truce(), i, fallInTruce);
        double broken = discount * next(answer.conflict(), i, fallInTruce);
        double keeping = (isA ? bin.truceA() : bin.truceB()) + (1 - bin.hazard()) * on + bin.hazard() * broken;
        double kept = other.keeps()[i] ? keeping : war + stays;
        answer.strategy().keeps()[i] = kept >= breaking;
        answer.strategy().makesPeace()[i] = ready;
        double truce = Math.max(kept, breaking);
        double change = Math.max(Math.abs(truce - answer.truce()[i]), Math.abs(conflict - answer.conflict()[i]));
        answer.truce()[i] = truce;
        answer.conflict()[i] = conflict;
        return change;
    }

    private static double conflict(boolean isA, Bin bin) {
        return isA ? bin.conflictA() : bin.conflictB();
    }

    private double next(double[] values, int bin, double fall) {
        int lower = Math.min(bin + 1, bins.size() - 1);
        return fall * values[lower] + (1 - fall) * values[bin];
    }
}
