package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.calibration.moments.Laboratory.Objective;
import org.ytterby.calibration.moments.ParameterEvidence.ProfilePoint;
import org.ytterby.calibration.moments.ParameterEvidence.Verdict;
import org.ytterby.numerics.BoundedLeastSquares;
import org.ytterby.numerics.BoundedLeastSquares.State;
import org.ytterby.numerics.GaussianPosterior;

/**
 * Asks which parameters the episodes bound: posterior widths from the curvature at the optimum, and for each parameter the
 * profile likelihood over its prior range, the prior left aside (Raue et al., "Structural and practical identifiability
 * analysis of partially observed dynamical models by exploiting the profile likelihood", Bioinformatics 25 (2009),
 * 1923–1929).
 */
final class Identifiability {
    private static final double STEP = 0.25;
    private static final int POINTS_PER_SIDE = 3;

    /** Pull to the stated values along a profile, so weak that it only decides where the data do not. */
    private static final double PULL = 0.1;

    private final Laboratory laboratory;
    private final ParameterSpace space;
    private final Objective objective;
    private final int evaluations;
    private final Batch batch;

    Identifiability(Laboratory laboratory, Objective objective, int evaluations, Batch batch) {
        this.laboratory = laboratory;
        this.space = laboratory.space();
        this.objective = objective;
        this.evaluations = evaluations;
        this.batch = batch;
    }

    /** Evidence on each parameter around the optimum; without widths or profiles where it was stopped. */
    List<ParameterEvidence> of(Trial best) {
        int n = space.dimensions();
        List<double[]> points = new ArrayList<>();
        for (int d = 0; d < n; d++) {
            points.add(moved(best.point(), d, -STEP));
            points.add(moved(best.point(), d, STEP));
        }
        List<Trial> around = laboratory.play(points, batch);
        if (around.size() < 2 * n) {
            return evidence(best, new GaussianPosterior(identity(n)), List.of());
        }
        double[][] jacobian = jacobian(best, around);
        List<List<ProfilePoint>> sides = batch.run(2 * n, k -> side(best, jacobian, k / 2, k % 2 == 0 ? -1 : 1));
        return evidence(best, GaussianPosterior.of(jacobian, n), sides);
    }

    private double[] moved(double[] point, int d, double step) {
        double[] next = point.clone();
        Prior prior = space.priors().get(d);
        next[d] = Math.max(prior.lowest(), Math.min(prior.highest(), next[d] + step));
        return next;
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int d = 0; d < n; d++) {
            identity[d][d] = 1;
        }
        return identity;
    }

    /** Central differences; where one side failed, from the optimum to the other. */
    private double[][] jacobian(Trial best, List<Trial> around) {
        int n = space.dimensions();
        double[][] jacobian = new double[objective.number()][n];
        for (int d = 0; d < n; d++) {
            Trial below = around.get(2 * d).failed() ? best : around.get(2 * d);
            Trial above = around.get(2 * d + 1).failed() ? best : around.get(2 * d + 1);
            double width = above.point()[d] - below.point()[d];
            double[] low = residuals(below);
            double[] high = residuals(above);
            for (int r = 0; r < jacobian.length && width > 0; r++) {
                jacobian[r][d] = (high[r] - low[r]) / width;
            }
        }
        return jacobian;
    }

    private double[] residuals(Trial trial) {
        return trial.residuals(objective.counted(), objective.number());
    }

    /** Misfits from the optimum to one end of the range, the optimum left out. */
    private List<ProfilePoint> side(Trial best, double[][] jacobian, int held, int direction) {
        Prior prior = space.priors().get(held);
        double end = direction < 0 ? prior.lowest() : prior.highest();
        double start = best.point()[held];
        List<ProfilePoint> points = new ArrayList<>();
        BoundedLeastSquares search = new BoundedLeastSquares(this::pulled, space.lowest(), space.highest());
        State state = new State(best.point(), append(residuals(best), best.point()), pulled(jacobian));
        for (int k = 1; k <= POINTS_PER_SIDE && end != start; k++) {
            if (batch.isStopped()) {
                return List.of();
            }
            state = search.holding(state, held, start + (end - start) * k / POINTS_PER_SIDE, evaluations);
            double misfit = 0;
            for (int r = 0; r < objective.number(); r++) {
                misfit += state.residuals()[r] * state.residuals()[r];
            }
            double z = state.point()[held];
            points.add(new ProfilePoint(z, space.value(held, z), misfit));
        }
        return points;
    }

    private double[] pulled(double[] point) {
        return append(residuals(laboratory.play(point)), point);
    }

    private static double[] append(double[] residuals, double[] point) {
        double[] all = java.util.Arrays.copyOf(residuals, residuals.length + point.length);
        for (int d = 0; d < point.length; d++) {
            all[residuals.length + d] = PULL * point[d];
        }
        return all;
    }

    private double[][] pulled(double[][] jacobian) {
        int n = space.dimensions();
        double[][] all = java.util.Arrays.copyOf(jacobian, jacobian.length + n);
        for (int d = 0; d < n; d++) {
            all[jacobian.length + d] = new double[n];
            all[jacobian.length + d][d] = PULL;
        }
        return all;
    }

    private List<ParameterEvidence> evidence(Trial best, GaussianPosterior posterior, List<List<ProfilePoint>> sides) {
        double lowest = best.misfit(objective.counted(), objective.number());
        boolean whole = sides.size() == 2 * space.dimensions() && !batch.isStopped();
        List<ParameterEvidence> evidence = new ArrayList<>();
        for (int d = 0; d < space.dimensions(); d++) {
            List<ProfilePoint> profile =
                    whole ? joined(sides.get(2 * d), best.point()[d], lowest, sides.get(2 * d + 1), d) : List.of();
            evidence.add(evidence(d, best.point()[d], posterior, profile));
        }
        return evidence;
    }

    /** The whole profile, ascending, as rises above its lowest point. */
    private List<ProfilePoint> joined(
            List<ProfilePoint> below, double z, double misfit, List<ProfilePoint> above, int d) {
        List<ProfilePoint> all = new ArrayList<>(below);
        all.add(new ProfilePoint(z, space.value(d, z), misfit));
        all.addAll(above);
        all.sort(Comparator.comparingDouble(ProfilePoint::coordinate));
        double least = all.stream().mapToDouble(ProfilePoint::rise).min().orElse(misfit);
        return all.stream()
                .map(point -> new ProfilePoint(point.coordinate(), point.value(), point.rise() - least))
                .toList();
    }

    private ParameterEvidence evidence(int d, double z, GaussianPosterior posterior, List<ProfilePoint> profile) {
        Prior prior = space.priors().get(d);
        double half = Prior.EDGE * posterior.deviation(d);
        int partner = partner(d, posterior);
        return new ParameterEvidence(
                prior,
                z,
                space.value(d, z),
                posterior.deviation(d),
                space.value(d, Math.max(prior.lowest(), z - half)),
                space.value(d, Math.min(prior.highest(), z + half)),
                partner < 0 ? "" : space.priors().get(partner).id(),
                partner < 0 ? 0 : posterior.correlation(d, partner),
                profile,
                Verdict.of(profile));
    }

    /** The parameter with the largest correlation in size; −1 where there is no other. */
    private int partner(int d, GaussianPosterior posterior) {
        int partner = -1;
        for (int other = 0; other < space.dimensions(); other++) {
            if (other != d
                    && (partner < 0
                            || Math.abs(posterior.correlation(d, other))
                                    > Math.abs(posterior.correlation(d, partner)))) {
                partner = other;
            }
        }
        return partner;
    }
}
