package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.calibration.moments.Laboratory.Objective;
import org.ytterby.numerics.BoundedMinimiser;
import org.ytterby.numerics.LatinHypercube;
import org.ytterby.numerics.SeedStreams;
import org.ytterby.simulation.ClearingException;

/**
 * Calibrates free parameters by simulated moments (McFadden, "A method of simulated moments", Econometrica 57 (1989),
 * 995–1026; MODEL section 13, step 4): makes {@code Σ ((simulated − observed)/tolerance)²} over the open checks, plus the
 * squared coordinates of the prior, as small as it can. A Latin hypercube over the priors is screened, the best points are
 * polished by a derivative-free search, and profile likelihoods tell which parameters the episodes bound.
 *
 * <p>The result depends on the seed and the plan, not on the number of threads.
 */
public final class MomentCalibrator {
    private static final double RADIUS = 0.4;

    private final Laboratory laboratory;
    private final ParameterSpace space;
    private final CalibrationPlan plan;
    private final Batch batch;
    private final CalibrationSteps steps;

    /** A calibration of a space by an experiment. */
    public MomentCalibrator(
            ParameterSpace space, Experiment experiment, CalibrationPlan plan, Batch batch, CalibrationSteps steps) {
        this.laboratory = new Laboratory(space, experiment);
        this.space = space;
        this.plan = plan;
        this.batch = batch;
        this.steps = steps;
    }

    /**
     * Calibrates.
     *
     * @return what was found; after a stop what was finished, or nothing where not even the stated values were played
     * @throws ClearingException if no start could be played
     * @throws IllegalArgumentException if no check is open
     */
    public Optional<CalibrationResult> calibrate() {
        steps.begins("playing " + plan.starts() + " starts");
        List<Trial> trials = new ArrayList<>(laboratory.play(starts(), batch));
        if (trials.isEmpty()) {
            return Optional.empty();
        }
        Trial stated = trials.get(0);
        int screened = trials.size() - 1;
        Outcome model = firstOutcome(trials);
        Objective all = objective(model, Moment::open);
        steps.begins("polishing the best " + Math.min(plan.polished(), trials.size()));
        trials.addAll(polish(lowest(trials, all, plan.polished()), all));
        Trial best = lowest(trials, all, 1).get(0);
        steps.begins("asking what the episodes tell of each parameter");
        List<ParameterEvidence> evidence = new Identifiability(laboratory, all, plan.profiling(), batch).of(best);
        List<LeftOut> leftOut = plan.leaveOneOut() ? leaveOneOut(trials, stated, best, model) : List.of();
        return Optional.of(new CalibrationResult(
                space,
                stated,
                best,
                stated.misfit(all.counted(), all.number()),
                best.misfit(all.counted(), all.number()),
                ParameterSpace.penalty(best.point()),
                evidence,
                leftOut,
                screened,
                laboratory.plays(),
                laboratory.failures(),
                !batch.isStopped()));
    }

    /** The stated values, then the hypercube. */
    private List<double[]> starts() {
        List<double[]> points = new ArrayList<>();
        points.add(space.origin());
        double[][] design = LatinHypercube.design(plan.starts(), space.dimensions(), new SeedStreams(plan.seed()));
        Arrays.stream(design).map(space::quantiles).forEach(points::add);
        return points;
    }

    private static Outcome firstOutcome(List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.findOutcome().stream())
                .findFirst()
                .orElseThrow(() -> new ClearingException(
                        "none of " + trials.size() + " sets of parameters could be played to the end; the first: "
                                + trials.get(0).failure()));
    }

    private static Objective objective(Outcome model, Predicate<Moment> counted) {
        int number = (int) model.moments().stream().filter(counted).count();
        if (number == 0) {
            throw new IllegalArgumentException(
                    "no check is open (0 of " + model.moments().size() + "). Maybe all were declared in-sample.");
        }
        return new Objective(counted, number);
    }

    /** The lowest trials in order; of equal ones the earlier. */
    private static List<Trial> lowest(List<Trial> trials, Objective objective, int most) {
        return trials.stream()
                .sorted(Comparator.comparingDouble(objective::of))
                .limit(most)
                .toList();
    }

    private List<Trial> polish(List<Trial> from, Objective objective) {
        return batch.run(from.size(), k -> polish(from.get(k), objective));
    }

    private Trial polish(Trial from, Objective objective) {
        Lowest lowest = new Lowest(from, objective);
        BoundedMinimiser.minimise(
                point -> lowest.offer(laboratory.play(point)),
                from.point(),
                space.lowest(),
                space.highest(),
                RADIUS,
                plan.polishing(),
                batch::isStopped);
        return lowest.trial;
    }

    /** Remembers the lowest trial of a search. */
    private static final class Lowest {
        private final Objective objective;
        private Trial trial;

        Lowest(Trial trial, Objective objective) {
            this.trial = trial;
            this.objective = objective;
        }

        double offer(Trial next) {
            double value = objective.of(next);
            if (value < objective.of(trial)) {
                trial = next;
            }
            return value;
        }
    }

    /** Calibrates without each episode in turn and plays it then; the starts are those already played. */
    private List<LeftOut> leaveOneOut(List<Trial> trials, Trial stated, Trial best, Outcome model) {
        List<String> episodes = model.moments().stream()
                .filter(Moment::open)
                .map(Moment::episode)
                .distinct()
                .toList();
        if (episodes.size() < 2) {
            return List.of();
        }
        steps.begins("calibrating without each of " + episodes.size() + " episodes");
        return batch.run(episodes.size(), e -> {
            String episode = episodes.get(e);
            Objective others = objective(model, m -> m.open() && !m.episode().equals(episode));
            Trial without = polish(lowest(trials, others, 1).get(0), others);
            Objective own = objective(model, m -> m.open() && m.episode().equals(episode));
            return new LeftOut(
                    episode,
                    own.number(),
                    held(stated, own),
                    held(without, own),
                    held(best, own),
                    error(stated, own),
                    error(without, own),
                    error(best, own));
        });
    }

    private static int held(Trial trial, Objective own) {
        return (int) Arrays.stream(trial.residuals(own.counted(), own.number()))
                .filter(residual -> Math.abs(residual) <= 1)
                .count();
    }

    private static double error(Trial trial, Objective own) {
        return Math.sqrt(trial.misfit(own.counted(), own.number()) / own.number());
    }
}
