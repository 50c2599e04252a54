package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each condition, deliberately broken on a solved market, must show in its own residual and take the status away. */
class KktCheckTest {
    private MarketProblem problem = new TinyMarket().withEverything();
    private MarketSolution solution = new MarketSolution(problem.structure());

    @BeforeEach
    void solve() {
        problem = new TinyMarket().withEverything();
        solution = new InteriorPointSolver(problem.structure(), SolverSettings.standard()).solve(problem);
        assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(residuals().largest()).isLessThan(1e-8);
    }

    private KktResiduals residuals() {
        return new KktCheck(problem.structure()).check(problem, solution);
    }

    private void assertBroken(ToDoubleFunction<KktResiduals> condition) {
        KktResiduals residuals = residuals();
        assertThat(condition.applyAsDouble(residuals)).isGreaterThan(1e-4);
        assertThat(residuals.within(SolverSettings.standard())).isFalse();
    }

    @Test
    @Tag("equation-3")
    void balance() {
        solution.quantity[TinyMarket.USE] += 0.01;
        assertBroken(KktResiduals::balance);
    }

    @Test
    @Tag("equation-5")
    void limit() {
        solution.quantity[TinyMarket.ROUTE] += 0.01;
        assertBroken(KktResiduals::limitViolation);
    }

    @Test
    @Tag("equation-4")
    void bounds() {
        double before = solution.quantity[TinyMarket.MINE];
        solution.quantity[TinyMarket.MINE] = -0.01;
        assertBroken(KktResiduals::boundViolation);
        solution.quantity[TinyMarket.MINE] = before + 0.01;
        assertBroken(KktResiduals::boundViolation);
    }

    @Test
    @Tag("equation-11")
    void stationarity() {
        solution.reducedCost[TinyMarket.MINE] += 0.01;
        assertBroken(KktResiduals::stationarity);
    }

    @Test
    @Tag("equation-11")
    void signOfReducedCost() {
        solution.capacityRent[TinyMarket.MINE] -= 0.01;
        assertBroken(KktResiduals::stationarity);
    }

    @Test
    @Tag("equation-18")
    void signOfRents() {
        solution.price[TinyMarket.LICENCE] = -0.01;
        assertBroken(KktResiduals::dualSign);
        solution.price[TinyMarket.LICENCE] = 0;
        solution.capacityRent[TinyMarket.USE] = -0.01;
        assertBroken(KktResiduals::dualSign);
    }

    @Test
    @Tag("equation-11")
    void complementarityOfQuantities() {
        solution.price[TinyMarket.HOME] -= 0.1;
        assertBroken(KktResiduals::lowerComplementarity);
    }

    @Test
    @Tag("equation-18")
    void complementarityOfBounds() {
        problem.upper[TinyMarket.MINE] += 0.1;
        assertBroken(KktResiduals::upperComplementarity);
        problem.upper[TinyMarket.MINE] = Double.POSITIVE_INFINITY;
        assertBroken(KktResiduals::upperComplementarity);
    }

    @Test
    @Tag("equation-18")
    void complementarityOfLimits() {
        problem.rhs[TinyMarket.LICENCE] += 0.1;
        assertBroken(KktResiduals::limitComplementarity);
    }

    @Test
    @Tag("equation-19")
    void duty() {
        solution.duty[TinyMarket.ROUTE] += 0.1;
        assertBroken(KktResiduals::dutyError);
    }

    @Test
    void notANumberIsNeverOptimal() {
        solution.quantity[TinyMarket.USE] = Double.NaN;
        assertThat(residuals().within(SolverSettings.standard())).isFalse();
    }
}
