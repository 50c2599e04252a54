package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statuses, warm starts, determinism, exact bounds, and a duty against its own fixed point. */
class SolverBehaviourTest {
    private static MarketSolution solve(MarketProblem problem) {
        return new InteriorPointSolver(problem.structure(), SolverSettings.standard()).solve(problem);
    }

    @Test
    void wrongNumbersAreNamed() {
        MarketProblem problem = new TinyMarket().withEverything();
        problem.slope[1] = -2;
        MarketSolution solution = solve(problem);
        assertThat(solution.status()).isEqualTo(SolveStatus.INVALID);
        assertThat(solution.message()).contains("slope[1]").contains("is -2.0");
        assertThatThrownBy(problem::validate).hasMessage(solution.message());
    }

    @Test
    void everyArrayIsValidated() {
        MarketProblem p = new TinyMarket().withEverything();
        for (double[] array :
                new double[][] {p.rhs, p.upper, p.intercept, p.slope, p.congestion, p.powerScale, p.dutyRate}) {
            double before = array[1];
            array[1] = Double.NaN;
            assertThatThrownBy(p::validate).hasMessageContaining("[1]").hasMessageContaining("NaN");
            array[1] = before;
        }
        p.validate();
        p.powerScale[0] = 5;
        p.powerReference[0] = 0;
        assertThatThrownBy(p::validate)
                .hasMessageContaining("powerReference[0]")
                .hasMessageContaining("is 0.0");
        p.powerReference[0] = 1e12;
        p.powerExponent[0] = 50;
        assertThatThrownBy(p::validate).hasMessageContaining("value at zero of column[0]");
        p.powerScale[0] = 0;
        p.dutyRate[0] = 0.1;
        assertThatThrownBy(p::validate).hasMessageContaining("dutyRate[0]").hasMessageContaining("without a duty row");
    }

    /** A use that must be served (inflow −5) without any supply, and one that supply of 3 cannot meet. */
    @Test
    void impossibleMonthsAreInfeasible() {
        TinyMarket none = new TinyMarket();
        int row = none.node(10, -5);
        none.sink(row);
        assertThat(solve(none.problem()).message()).contains("balance row 0");
        TinyMarket little = new TinyMarket();
        int short3 = little.node(10, -5);
        little.supply(short3).upTo(3).costing(1);
        assertThat(solve(none.problem()).status()).isEqualTo(SolveStatus.INFEASIBLE);
        assertThat(solve(little.problem()).status()).isEqualTo(SolveStatus.INFEASIBLE);
    }

    /** Free supply sold to a buyer without bound at 5: no month can be optimal. */
    @Test
    void endlessProfitIsUnbounded() {
        TinyMarket m = new TinyMarket();
        int row = m.node(10);
        m.supply(row).costing(1);
        m.sink(row).costing(-5);
        assertThat(solve(m.problem()).status()).isEqualTo(SolveStatus.UNBOUNDED);
    }

    @Test
    void tooFewIterationsAreReported() {
        MarketProblem problem = new TinyMarket().withEverything();
        SolverSettings hasty = SolverSettings.standard().withMaximumIterations(2);
        MarketSolution solution = new InteriorPointSolver(problem.structure(), hasty).solve(problem);
        assertThat(solution.status()).isEqualTo(SolveStatus.ITERATION_LIMIT);
        assertThat(solution.isOptimal()).isFalse();
    }

    @Test
    void otherStructuresAreRefused() {
        MarketProblem one = new TinyMarket().withEverything();
        MarketProblem other = new TinyMarket().withEverything();
        assertThatThrownBy(() -> new InteriorPointSolver(one.structure(), SolverSettings.standard()).solve(other))
                .hasMessageContaining("another structure");
    }

    @Test
    void sameCallsGiveTheSameBits() {
        SyntheticWorld world = SyntheticWorld.small(7);
        SolverSettings warm = SolverSettings.standard().withWarmStart(true);
        InteriorPointSolver first = new InteriorPointSolver(world.structure(), warm);
        InteriorPointSolver second = new InteriorPointSolver(world.structure(), warm);
        for (int k = 0; k < 4; k++) {
            MarketSolution a = first.solve(world.moved(k, 0.05));
            MarketSolution b = second.solve(world.moved(k, 0.05));
            assertThat(a.quantity).containsExactly(b.quantity);
            assertThat(a.price).containsExactly(b.price);
        }
        first.forget();
        MarketSolution forgotten = first.solve(world.base());
        MarketSolution fresh = new InteriorPointSolver(world.structure(), warm).solve(world.base());
        assertThat(forgotten.price).containsExactly(fresh.price);
    }

    @Test
    void afterForgettingTheSolverAnswersLikeAFreshOne() {
        SyntheticWorld world = SyntheticWorld.small(7);
        StressedMonths months = new StressedMonths(world);
        SolverSettings warm = SolverSettings.standard().withWarmStart(true);
        InteriorPointSolver used = new InteriorPointSolver(world.structure(), warm);
        for (int future = 0; future < 4; future++) {
            used.forget();
            InteriorPointSolver fresh = new InteriorPointSolver(world.structure(), warm);
            for (int k = 0; k < 4; k++) {
                MarketProblem month = months.month(10L * future + k);
                MarketSolution a = used.solve(month);
                MarketSolution b = fresh.solve(month);
                assertThat(a.iterations()).isEqualTo(b.iterations());
                assertThat(a.quantity).containsExactly(b.quantity);
                assertThat(a.price).containsExactly(b.price);
            }
        }
    }

    @Test
    void warmStartsFindTheSameObjectiveInFewerIterations() {
        SyntheticWorld world = SyntheticWorld.small(3);
        InteriorPointSolver cold = new InteriorPointSolver(world.structure(), SolverSettings.standard());
        InteriorPointSolver warm = new InteriorPointSolver(
                world.structure(), SolverSettings.standard().withWarmStart(true));
        int coldIterations = 0;
        int warmIterations = 0;
        for (int k = 0; k < 24; k++) {
            MarketSolution a = cold.solve(world.moved(k, 0.03));
            MarketSolution b = warm.solve(world.moved(k, 0.03));
            assertThat(b.status()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(b.objective()).isCloseTo(a.objective(), within(1e-8 * Math.abs(a.objective())));
            coldIterations += a.iterations();
            warmIterations += b.iterations();
        }
        assertThat(warmIterations).isLessThan(coldIterations);
    }

    /** Unused routes are exactly 0 and full plants exactly full, in a market of 4 regions. */
    @Test
    void quantitiesOnBoundsAreExact() {
        SyntheticWorld world = SyntheticWorld.small(5);
        MarketSolution s = solve(world.base());
        int zeros = 0;
        for (int j = 0; j < s.quantity.length; j++) {
            double upper = world.base().upper[j];
            boolean nearlyZero = s.quantity[j] > 0 && s.quantity[j] < 1e-7;
            boolean nearlyFull = s.quantity[j] < upper && s.quantity[j] > upper * (1 - 1e-8);
            assertThat(nearlyZero || nearlyFull)
                    .as("column %d at %s of %s", j, s.quantity[j], upper)
                    .isFalse();
            zeros += s.quantity[j] == 0 ? 1 : 0;
        }
        assertThat(zeros).isGreaterThan(50);
    }

    /**
     * The duty as a damped fixed point of specific tariffs, solved without duties, must come to the same prices as the
     * Newton system that contains it.
     */
    @Test
    @Tag("equation-19")
    void dutyAgreesWithItsFixedPoint() {
        SyntheticWorld world = SyntheticWorld.small(11);
        MarketProblem dutied = world.base();
        MarketSolution direct = solve(dutied);
        MarketProblem specific = world.moved(0, 0);
        double[] base = specific.intercept.clone();
        java.util.Arrays.fill(specific.dutyRate, 0);
        double[] tariff = new double[base.length];
        MarketSolution s = solve(specific);
        for (int round = 0; round < 60; round++) {
            for (int j = 0; j < base.length; j++) {
                int row = specific.structure().dutyRow(j);
                double due = row < 0 ? 0 : dutied.dutyRate[j] * s.price[row];
                tariff[j] += 0.7 * (due - tariff[j]);
                specific.intercept[j] = base[j] + tariff[j];
            }
            s = solve(specific);
        }
        assertThat(s.objective() - paid(s, tariff))
                .isCloseTo(direct.objective(), within(1e-6 * Math.abs(direct.objective())));
    }

    private static double paid(MarketSolution s, double[] tariff) {
        double sum = 0;
        for (int j = 0; j < tariff.length; j++) {
            sum += tariff[j] * s.quantity[j];
        }
        return sum;
    }
}
