package org.ytterby.history.watch;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.numerics.BayesianRegression;

/**
 * The usual course of one flow: level, drift, calendar month and Lunar New Year, learned from its earlier months. Months
 * that were probably under controls count little, so that a long embargo does not become what is expected.
 */
final class Course {
    /** Level, drift, holiday, twelve months. */
    private static final int COEFFICIENTS = 15;

    private static final int FIRST_MONTH = 3;

    /** Months without controls below which nothing is expected yet. */
    private static final double FEWEST_MONTHS = 6;

    /** A flow that is reported as zero is taken for this share of what was expected or of the largest month. */
    private static final double NEXT_TO_NOTHING = 0.01;

    private final WatchSettings settings;
    private final List<Past> past = new ArrayList<>();

    /** A month that is known, and the probability that no control was in force. */
    private record Past(MonthlyFlow flow, double weight) {}

    Course(WatchSettings settings) {
        this.settings = settings;
    }

    static BayesianRegression.Prior prior(
            double noise, double noiseMonths, double monthEffect, double drift, double holiday, double holidaySpread) {
        double[] mean = new double[COEFFICIENTS];
        double[] deviation = new double[COEFFICIENTS];
        mean[2] = holiday;
        java.util.Arrays.fill(deviation, monthEffect);
        deviation[0] = 1000; // the level is left to the flow itself
        deviation[1] = drift;
        deviation[2] = holidaySpread;
        return new BayesianRegression.Prior(mean, deviation, noise, noiseMonths);
    }

    /** Remembers a month. */
    void add(MonthlyFlow flow, double weight) {
        past.add(new Past(flow, weight));
    }

    /** The reading of a month against what was expected of it, or nothing where too little is known. */
    Optional<Reading> read(MonthlyFlow flow) {
        double most = past.stream().mapToDouble(p -> p.flow().perMonth()).max().orElse(0);
        double known =
                past.stream().mapToDouble(p -> p.weight() * p.flow().months()).sum();
        if (!(most > 0) || known < FEWEST_MONTHS) {
            return Optional.empty();
        }
        double[] weights =
                past.stream().mapToDouble(p -> weight(p, flow.until())).toArray();
        double[][] rows = past.stream().map(p -> row(p.flow(), flow.until())).toArray(double[][]::new);
        double[] values = past.stream()
                .mapToDouble(p -> StrictMath.log(Math.max(p.flow().perMonth(), NEXT_TO_NOTHING * most)))
                .toArray();
        BayesianRegression.Prediction prediction = BayesianRegression.fit(settings.expected(), rows, values, weights)
                .predict(row(flow, flow.until()), flow.months());
        double expected = StrictMath.exp(prediction.mean());
        double ratio = Math.max(flow.perMonth(), NEXT_TO_NOTHING * expected) / expected;
        return Optional.of(new Reading(
                flow, expected * flow.months(), StrictMath.log(ratio), prediction.scale(), prediction.freedom()));
    }

    private double weight(Past p, YearMonth now) {
        double age = ChronoUnit.MONTHS.between(p.flow().until(), now);
        return p.weight() * p.flow().months() * StrictMath.pow(0.5, age / settings.memory());
    }

    private static double[] row(MonthlyFlow flow, YearMonth now) {
        double[] row = new double[COEFFICIENTS];
        int months = flow.months();
        for (int m = 0; m < months; m++) {
            YearMonth month = flow.from().plusMonths(m);
            row[0] += 1.0 / months;
            row[1] += (double) ChronoUnit.MONTHS.between(now, month) / months;
            row[2] += LunarNewYear.share(month) / months;
            row[FIRST_MONTH + month.getMonthValue() - 1] += 1.0 / months;
        }
        return row;
    }
}
