package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ytterby.market.RandomMarket.Feature;

/**
 * The whole program against ojAlgo's convex quadratic solver, on random markets in which every feature binds.
 *
 * <p>ojAlgo 57.1 now and then stops at a feasible point that is not the best and calls it optimal; no answer here may be
 * worse than ojAlgo's, each is certified by the dual bound, and at least 200 must agree to eight digits.
 */
class IndependentSolverTest {
    private static final int MARKETS = 260;

    @Test
    void objectiveAgreesWithAQuadraticProgramSolver() {
        Map<Feature, Integer> bound = new EnumMap<>(Feature.class);
        int agreed = 0;
        for (int seed = 1; seed <= MARKETS; seed++) {
            RandomMarket market = new RandomMarket(seed);
            MarketProblem problem = market.problem();
            MarketSolution solution =
                    new InteriorPointSolver(problem.structure(), SolverSettings.standard()).solve(problem);
            assertThat(solution.status()).as("market %d: %s", seed, solution.message()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(Math.abs(new DualBound(problem, solution).relativeGap())).as("market %d", seed).isLessThan(1e-8);
            Optimisation.Result result = quadraticProgram(problem).minimise();
            double scale = Math.max(1, Math.abs(solution.objective()));
            double excess = (result.getValue() - solution.objective()) / scale;
            assertThat(excess).as("market %d: ojAlgo found a better answer", seed).isGreaterThan(-1e-8);
            agreed += result.getState().isOptimal() && excess < 1e-8 ? 1 : 0;
            for (Feature feature : Feature.values()) {
                bound.merge(feature, market.binds(feature, solution) ? 1 : 0, Integer::sum);
            }
        }
        assertThat(agreed).as("agreed").isGreaterThanOrEqualTo(200);
        assertThat(bound).allSatisfy((feature, count) -> assertThat(count).as("%s", feature).isGreaterThan(10));
    }

    private static ExpressionsBasedModel quadraticProgram(MarketProblem p) {
        MarketStructure s = p.structure();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] x = new Variable[s.columns()];
        for (int j = 0; j < x.length; j++) {
            x[j] = model.addVariable("x" + j).lower(0).weight(p.intercept[j]);
            if (p.upper[j] < Double.POSITIVE_INFINITY) {
                x[j].upper(p.upper[j]);
            }
        }
        Expression[] rows = new Expression[s.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = model.addExpression("row" + i);
            if (s.isBalance(i)) {
                rows[i].level(-p.rhs[i]);
            } else {
                rows[i].upper(p.rhs[i]);
            }
        }
        Expression costs = model.addExpression("costs").weight(1);
        for (int j = 0; j < x.length; j++) {
            costs.set(x[j], x[j], 0.5 * p.slope[j]);
            for (int k = s.start(j); k < s.start(j + 1); k++) {
                rows[s.row(k)].set(x[j], s.coefficient(k));
            }
        }
        return model;
    }
}
