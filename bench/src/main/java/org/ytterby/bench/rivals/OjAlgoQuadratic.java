package org.ytterby.bench.rivals;

import java.util.Arrays;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.convex.ConvexSolver;
import org.ojalgo.type.CalendarDateDuration;
import org.ojalgo.type.CalendarDateUnit;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/**
 * ojAlgo's solvers of quadratic programs. At this size it chooses its splitting method (ADMM) by itself; its active-set
 * method does not keep to a time limit here. Of a model of this kind it tells quantities but no prices.
 */
public final class OjAlgoQuadratic implements Rival {
    private final ConvexSolver.Algorithm algorithm;
    private final double limit;

    /**
     * A rival.
     *
     * @param algorithm its active-set method or its splitting method
     * @param limit seconds after which a solve is stopped
     */
    public OjAlgoQuadratic(ConvexSolver.Algorithm algorithm, double limit) {
        this.algorithm = algorithm;
        this.limit = limit;
    }

    @Override
    public String name() {
        return algorithm == ConvexSolver.Algorithm.ADMM ? "ojAlgo QP, splitting" : "ojAlgo QP, active set";
    }

    @Override
    public String terms() {
        return "one quadratic program about the solution, in units of value, without a start; building not timed";
    }

    @Override
    public Answer solve(MarketProblem problem, MarketSolution known) {
        QuadraticProgram program = new QuadraticProgram(problem, known);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.convex().algorithm(algorithm);
        model.options.time_abort = (long) (1000 * limit);
        model.options.time_suffice = model.options.time_abort;
        model.options.abort(new CalendarDateDuration(limit, CalendarDateUnit.SECOND));
        Variable[] x = variables(model, program);
        rows(model, problem, program, x);
        Stopwatch watch = new Stopwatch().start();
        Optimisation.Result result = model.minimise();
        Spent spent = watch.stop();
        if (!result.getState().isOptimal()) {
            return Answer.none(
                    spent,
                    spent.seconds() >= limit ? "not within " + limit + " s" : "ojAlgo state " + result.getState());
        }
        return new Answer(quantities(result, program), noPrices(program), spent, 0, 1, "");
    }

    private static Variable[] variables(ExpressionsBasedModel model, QuadraticProgram program) {
        Variable[] x = new Variable[program.linear.length];
        Expression curvature = model.addExpression("curvature").weight(1);
        for (int j = 0; j < x.length; j++) {
            x[j] = model.addVariable("x" + j).lower(0).weight(program.linear[j]);
            if (program.upper[j] < Double.POSITIVE_INFINITY) {
                x[j].upper(program.upper[j]);
            }
            if (program.diagonal[j] > 0) {
                curvature.set(x[j], x[j], 0.5 * program.diagonal[j]);
            }
        }
        return x;
    }

    private static void rows(
            ExpressionsBasedModel model, MarketProblem problem, QuadraticProgram program, Variable[] x) {
        ScaledRows scaled = program.rows;
        Expression[] rows = new Expression[scaled.row.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = model.addExpression("r" + i);
            if (problem.structure().isBalance(i)) {
                rows[i].level(scaled.rowUpper[i]);
            } else if (scaled.rowUpper[i] < Double.POSITIVE_INFINITY) {
                rows[i].upper(scaled.rowUpper[i]);
            }
        }
        for (int j = 0; j < x.length; j++) {
            for (int k = scaled.start[j]; k < scaled.start[j + 1]; k++) {
                rows[scaled.index[k]].set(x[j], scaled.value[k]);
            }
        }
    }

    private static double[] quantities(Optimisation.Result result, QuadraticProgram program) {
        double[] scaled = new double[program.linear.length];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = result.doubleValue(j);
        }
        return program.quantities(scaled);
    }

    private static double[] noPrices(QuadraticProgram program) {
        double[] price = new double[program.rows.row.length];
        Arrays.fill(price, Double.NaN);
        return price;
    }

    @Override
    public void close() {}
}
