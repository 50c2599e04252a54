package org.ytterby.simulation.downstream;

import org.ytterby.domain.Economy;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;

/**
 * Plants that stand still because their cover is used up, and the output that they make up later, MODEL equation (23).
 *
 * <p>All plants of a use in a region lack the same weeks of deliveries and differ in cover. A plant whose cover is gone
 * runs on what is delivered: idle share times missing part is lost. Lost output is made up, at most {@code
 * catchUpShare} of it, evenly over {@code catchUpMonths} of months in which deliveries are whole, within spare capacity and
 * the stock at hand, uses with priority first. Owned by one future.
 */
public final class IdlePlants {

    /** Part of what is wanted that may be missing in a month whose deliveries still count as whole. */
    private static final double WHOLE = 0.05;

    private final CoverSettings settings;
    private final CoverDistribution distribution;
    private final MissingInputs inputs;
    private final double largest;
    private final double[] coverUsed;
    private final double[] lostSoFar;
    private final double[] owed;
    private final double[] owedAtMost;
    private final double[] lost;
    private final double[] regained;

    /** Plants with full cover. */
    public IdlePlants(Economy economy, CoverSettings settings) {
        this(new MissingInputs(economy), settings);
    }

    IdlePlants(MissingInputs inputs, CoverSettings settings) {
        this.settings = settings;
        this.inputs = inputs;
        distribution = settings.distribution();
        largest = distribution.largest();
        int demands = inputs.coverMonths().length;
        coverUsed = new double[demands];
        lostSoFar = new double[demands];
        owed = new double[demands];
        owedAtMost = new double[demands];
        lost = new double[demands];
        regained = new double[demands];
    }

    /** Takes a cleared month in. */
    public void advance(MonthInputs month, Clearing clearing) {
        MissingInputs.Month flows = inputs.of(month, clearing);
        for (int d = 0; d < lost.length; d++) {
            lost[d] = lose(d, flows);
            owed[d] += settings.catchUpShare() * lost[d];
            owedAtMost[d] = owed[d] > 0 ? Math.max(owedAtMost[d], owed[d]) : 0;
        }
        for (int h = 0; h < inputs.users().length; h++) {
            double left = inputs.stockForUses(h, clearing);
            for (int d : inputs.users()[h]) {
                regained[d] = Math.min(left, slack(d, flows));
                left -= regained[d];
                owed[d] -= regained[d];
            }
        }
    }

    /** What a use loses in the month, t of its input; moves what its plants lack. */
    private double lose(int d, MissingInputs.Month flows) {
        double missing = flows.missing()[d];
        if (missing <= 0) {
            if (missing < 0 && coverUsed[d] > 0) {
                coverUsed[d] *= flows.kept()[d];
                lostSoFar[d] = distribution.lost(coverUsed[d]);
            }
            return 0;
        }
        double cover = inputs.coverMonths()[d] * flows.wanted()[d];
        if (cover <= 0) {
            coverUsed[d] = largest;
            lostSoFar[d] = distribution.lost(largest);
            return missing;
        }
        double after = coverUsed[d] + missing / cover;
        coverUsed[d] = Math.min(largest, after);
        double before = lostSoFar[d];
        lostSoFar[d] = distribution.lost(coverUsed[d]);
        double medians = lostSoFar[d] - before + after - coverUsed[d];
        return Math.min(missing, cover * Math.max(0, medians));
    }

    /** What a use could make up in the month, t of its input. */
    private double slack(int d, MissingInputs.Month flows) {
        double wanted = flows.wanted()[d];
        if (owed[d] <= 0 || flows.missing()[d] > WHOLE * wanted) {
            return 0;
        }
        return Math.min(owed[d], Math.min(owedAtMost[d] / settings.catchUpMonths(), settings.spareCapacity() * wanted));
    }

    /** What each plant of a demand lacks at the month's end, in medians of cover. */
    public double coverUsed(int demand) {
        return coverUsed[demand];
    }

    /** Share of plants of a demand whose cover is used up at the month's end. */
    public double idleShare(int demand) {
        return distribution.idleShare(coverUsed[demand]);
    }

    /** Output of a demand lost in the month, as t of the input that it lacks. */
    public double lost(int demand) {
        return lost[demand];
    }

    /** Output of a demand made up in the month, as t of input. */
    public double regained(int demand) {
        return regained[demand];
    }
}
