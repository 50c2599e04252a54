package org.ytterby.market;

/**
 * One step of Mehrotra's predictor–corrector, shortened so that nothing crosses a bound: slower than {@link PathStep}, and
 * for months on which that goes round in circles.
 *
 * <p>Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optim. 2 (1992), 575–601. Primal and
 * dual step have one length, since with curved costs two lengths spoil stationarity.
 */
final class CarefulStep {
    private static final double BOUNDARY = 0.995;

    private final ScaledMonth month;
    private final NormalEquations equations;
    private final PathStep path;
    private final double[] slack;
    private final double[] lowerGoal;
    private final double[] upperGoal;
    private final double[] dx;
    private final double[] dz;
    private final double[] dv;
    private final double[] dy;

    CarefulStep(ScaledMonth month, NormalEquations equations, PathStep path) {
        this.month = month;
        this.equations = equations;
        this.path = path;
        int columns = month.scaled.extendedColumns;
        slack = new double[columns];
        lowerGoal = new double[columns];
        upperGoal = new double[columns];
        dx = new double[columns];
        dz = new double[columns];
        dv = new double[columns];
        dy = new double[month.scaled.rows];
    }

    /** Moves {@code p}, whose weights and residual {@code path} holds; returns the mean product after, per weight. */
    double move(Point p, Barriers b, double least) {
        equations.factorise(path.weight);
        for (int l = 0; l < month.count; l++) {
            slack[l] = month.worth(l, p.y) - month.marginal(l, p.x[l]) + month.power(l, p.x[l]);
            lowerGoal[l] = 0;
            upperGoal[l] = 0;
        }
        solve(p);
        double before = meanProduct(p, b, 0);
        double after = meanProduct(p, b, longestStep(p));
        double ratio = Math.max(0, after / before);
        aim(b, Math.max(least, ratio * ratio * ratio * before));
        solve(p);
        double step = Math.min(1, BOUNDARY * longestStep(p));
        double mean = meanProduct(p, b, step);
        advance(p, step);
        return mean;
    }

    /** Targets of the corrected direction: the products wanted, less what the affine direction adds to second order. */
    private void aim(Barriers b, double mu) {
        for (int l = 0; l < month.count; l++) {
            lowerGoal[l] = mu * b.level[l] * b.size[l] - dx[l] * dz[l];
            upperGoal[l] = mu * b.level[l] * b.room[l] + dx[l] * dv[l];
        }
    }

    private void solve(Point p) {
        System.arraycopy(path.residual, 0, dy, 0, dy.length);
        for (int l = 0; l < month.count; l++) {
            double g = slack[l] + lowerGoal[l] / p.x[l];
            if (isBounded(l)) {
                g -= upperGoal[l] / p.w[l];
            }
            dx[l] = path.weight[l] * g;
            for (int k = month.start[l]; k < month.start[l + 1]; k++) {
                dy[month.row[k]] -= month.entry[k] * dx[l];
            }
        }
        equations.solve(dy);
        for (int l = 0; l < month.count; l++) {
            dx[l] += path.weight[l] * month.worth(l, dy);
            dz[l] = (lowerGoal[l] - p.z[l] * dx[l]) / p.x[l] - p.z[l];
            dv[l] = isBounded(l) ? (upperGoal[l] + p.v[l] * dx[l]) / p.w[l] - p.v[l] : 0;
        }
    }

    private boolean isBounded(int l) {
        return month.upper[l] < Double.POSITIVE_INFINITY;
    }

    /** The longest step that keeps quantities, room and duals positive, at most 2. */
    private double longestStep(Point p) {
        double inverse = 0.5;
        for (int l = 0; l < month.count; l++) {
            inverse = Math.max(inverse, Math.max(-dx[l] / p.x[l], -dz[l] / p.z[l]));
            if (isBounded(l)) {
                inverse = Math.max(inverse, Math.max(dx[l] / p.w[l], -dv[l] / p.v[l]));
            }
        }
        return 1 / inverse;
    }

    private double meanProduct(Point p, Barriers b, double step) {
        double sum = 0;
        double weights = 0;
        double length = Math.min(1, step);
        for (int l = 0; l < month.count; l++) {
            sum += (p.x[l] + length * dx[l]) * (p.z[l] + length * dz[l]);
            weights += b.level[l] * (b.size[l] + b.room[l]);
            if (isBounded(l)) {
                sum += (p.w[l] - length * dx[l]) * (p.v[l] + length * dv[l]);
            }
        }
        return sum / weights;
    }

    private void advance(Point p, double step) {
        for (int l = 0; l < month.count; l++) {
            double moved = step * dx[l];
            if (month.powerExponent[l] > 0) {
                moved = PathStep.curved(month.powerExponent[l], p.x[l] + month.powerShift[l], moved);
            }
            p.x[l] += moved;
            p.z[l] += step * dz[l];
            if (isBounded(l)) {
                p.w[l] -= moved;
                p.v[l] += step * dv[l];
            }
        }
        for (int i = 0; i < dy.length; i++) {
            p.y[i] += step * dy[i];
        }
        path.begin(p);
    }
}
