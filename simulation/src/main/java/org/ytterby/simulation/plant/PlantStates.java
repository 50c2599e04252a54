package org.ytterby.simulation.plant;

import java.util.Arrays;
import org.ytterby.policy.MonthTerms;

/**
 * Run ⇄ Mothball, MODEL equation (30), for every plant: those of the base month and those that projects have built. A plant
 * whose margin stays below its avoidable cost is mothballed; once the margin covers its cost again, it restarts after some
 * months. Losses of running and of care add up, profits pay them off, and a mothballed plant whose losses exceed a share of
 * its capital cost is closed for good. Owned by one future.
 */
public final class PlantStates {

    /** State of one plant. */
    public enum State {
        RUNNING,
        MOTHBALLED,
        RESTARTING,
        CLOSED
    }

    private static final double KILOGRAMS = 1000;

    private final PlantBook book;
    private final State[] state;
    private final double[] below;
    private final double[] monthsLeft;
    private final double[] loss;

    /** Every plant runs. */
    public PlantStates(PlantBook book) {
        this.book = book;
        int n = book.costs().cost().length;
        state = new State[n];
        Arrays.fill(state, State.RUNNING);
        below = new double[n];
        monthsLeft = new double[n];
        loss = new double[n];
    }

    /**
     * Moves every plant on by one month.
     *
     * @param terms the month; floors, subsidies and taxes count
     * @param price contract price by good and region, USD/kg
     * @param added capacity that projects have added to each plant, t/month
     */
    public void advance(MonthTerms terms, double[][] price, double[] added) {
        double[][] floored = book.margins().floored(price, terms);
        for (int p = 0; p < state.length; p++) {
            double size = book.costs().output()[p] + added[p];
            if (size > 0 && state[p] != State.CLOSED) {
                advance(p, size, book.margins().of(p, floored, terms.costShift()));
            }
        }
    }

    private void advance(int p, double size, double margin) {
        double cost = book.costs().cost()[p];
        switch (state[p]) {
            case RUNNING -> {
                // Standing still for a month saves the avoidable cost, so no month costs more than what that leaves.
                double earned = Math.max(margin, Math.min(cost, book.costs().avoidable()[p]));
                loss[p] = Math.max(0, loss[p] + (cost - earned) * KILOGRAMS * size);
                below[p] = margin < book.costs().avoidable()[p] ? below[p] + 1 : 0;
                state[p] = below[p] >= book.settings().mothballMonths() ? State.MOTHBALLED : State.RUNNING;
            }
            case MOTHBALLED -> rest(p, size, margin >= cost);
            case RESTARTING -> {
                loss[p] += book.costs().care()[p] * size;
                monthsLeft[p] -= 1;
                state[p] = monthsLeft[p] <= 0 ? State.RUNNING : State.RESTARTING;
            }
            case CLOSED -> {}
        }
    }

    private void rest(int p, double size, boolean recovered) {
        loss[p] += book.costs().care()[p] * size;
        below[p] = 0;
        if (recovered) {
            state[p] = State.RESTARTING;
            monthsLeft[p] = book.settings().restartMonths();
        } else if (loss[p] > book.settings().bankruptcyShare() * book.costs().capital()[p] * size) {
            state[p] = State.CLOSED;
        }
    }

    /** Takes plants that do not run out of the capacities, t/month per plant; writes into the array and returns it. */
    public double[] available(double[] capacity) {
        for (int p = 0; p < capacity.length; p++) {
            if (state[p] != State.RUNNING) {
                capacity[p] = 0;
            }
        }
        return capacity;
    }

    /** State of a plant. */
    public State state(int plant) {
        return state[plant];
    }

    /** Losses of a plant that profits have not paid off, USD. */
    public double loss(int plant) {
        return loss[plant];
    }
}
