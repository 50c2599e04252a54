package org.ytterby.calibration.moments;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.ytterby.simulation.ClearingException;

/** Plays points of a parameter space and scores them; counts how often. Safe for use by several threads. */
final class Laboratory {
    private final ParameterSpace space;
    private final Experiment experiment;
    private final AtomicInteger plays = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    Laboratory(ParameterSpace space, Experiment experiment) {
        this.space = space;
        this.experiment = experiment;
    }

    ParameterSpace space() {
        return space;
    }

    int plays() {
        return plays.get();
    }

    int failures() {
        return failures.get();
    }

    Trial play(double[] point) {
        plays.incrementAndGet();
        try {
            return new Trial(point.clone(), experiment.play(space.at(point)), "");
        } catch (ClearingException e) {
            failures.incrementAndGet();
            return new Trial(point.clone(), null, String.valueOf(e.getMessage()));
        }
    }

    /** Plays points in their order; fewer only after a stop. */
    List<Trial> play(List<double[]> points, Batch batch) {
        return batch.run(points.size(), i -> play(points.get(i)));
    }

    /** What a calibration makes small: the misfit of some moments and the penalty of the prior. */
    record Objective(Predicate<Moment> counted, int number) {

        double of(Trial trial) {
            return trial.misfit(counted, number) + ParameterSpace.penalty(trial.point());
        }
    }
}
