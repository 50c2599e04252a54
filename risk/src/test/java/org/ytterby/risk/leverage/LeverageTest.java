package org.ytterby.risk.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Element;
import org.ytterby.domain.Stage;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Uncertainty;
import org.ytterby.samples.SampleScenarios;

class LeverageTest {

    private static final Cut CUT = new Cut("CHN", "JPN", List.of(Element.DY), 0.001, Set.of());

    private static LeverageStudy study(int futures, int threads, Uncertainty uncertainty) {
        LeverageStudy.Setting setting =
                new LeverageStudy.Setting(YearMonth.of(2024, 12), List.of(), uncertainty, futures, 1, 18e12);
        return new LeverageStudy(
                SampleScenarios.economy(), List.of(), CUT, setting, new ThreadExecutor(threads, () -> false));
    }

    /** Pain 300 for 20; where the own loss is below the floor of 5, or a gain, the floor divides. */
    @Test
    @Tag("equation-39")
    void leverageIsPainInflictedPerPainSufferedOverAFloor() {
        assertThat(Leverage.ratio(300, 20, 5)).isEqualTo(15);
        assertThat(Leverage.ratio(300, 2, 5)).isEqualTo(60);
        assertThat(Leverage.ratio(300, -50, 5)).isEqualTo(60);
    }

    /** 0.01 % of 18 trillion USD a year is 1.8 billion, a quarter of it 450 million, in thousand USD. */
    @Test
    @Tag("equation-39")
    void theFloorIsAShareOfTheProductOfTheSpan() {
        List<Leverage> found = study(1, 1, Uncertainty.none()).byLength(List.of(1, 3));
        assertThat(found.get(1).floor()).isCloseTo(450_000, within(1e-6));
        assertThat(found.get(1).ratio().mean())
                .isCloseTo(found.get(1).targetPain().mean() / 450_000, within(1e-12));
    }

    @Test
    @Tag("equation-39")
    void aLongerCutHurtsMoreAndFasterThanInProportionOnceStocksAreGone() {
        List<Leverage> found = study(1, 1, Uncertainty.none()).byLength(List.of(1, 3, 6));
        double one = found.get(0).targetPain().mean();
        double three = found.get(1).targetPain().mean();
        double six = found.get(2).targetPain().mean();
        assertThat(one).isPositive();
        assertThat(three).isGreaterThan(3 * one);
        assertThat(six).isGreaterThan(2 * three);
    }

    /**
     * Pain grows far faster than the share that is cut, until prices stand at what uses pay at most; from there on it grows
     * still, but slower: traders who see the cut hold stock, and uses go without.
     */
    @Test
    void painGrowsFasterThanTheShareUntilUsesAreChoked() {
        double tenth = ShareOfCut.pain(0.1);
        double choked = ShareOfCut.pain(0.6);
        double most = ShareOfCut.pain(0.9);
        double whole = ShareOfCut.pain(1);
        assertThat(tenth).isPositive();
        assertThat(choked).isGreaterThan(5 * 6 * tenth);
        assertThat(most).isGreaterThan(choked);
        assertThat(whole).isGreaterThan(most);
    }

    @Test
    void futuresAreTheSameForAnyNumberOfThreads() {
        Uncertainty uncertainty = new Uncertainty(0.1, 0.2);
        List<Leverage> one = study(4, 1, uncertainty).byLength(List.of(3));
        assertThat(study(4, 2, uncertainty).byLength(List.of(3))).isEqualTo(one);
        assertThat(one.get(0).targetPain().p05())
                .isLessThan(one.get(0).targetPain().p95());
    }

    @Test
    void withoutProjectsLeverageStaysAsItIs() {
        List<Leverage> found = study(1, 1, Uncertainty.none()).byStart(List.of(0, 4), 3);
        double first = found.get(0).targetPain().mean();
        assertThat(found.get(1).targetPain().mean()).isCloseTo(first, within(0.02 * first));
    }

    /** 8, 6, 2: half of 8 lies halfway between 12 and 24 months. */
    @Test
    void theHalfLifeIsInterpolated() {
        assertThat(HalfLife.of(List.of(0, 12, 24), List.of(8.0, 6.0, 2.0))).hasValue(18);
        assertThat(HalfLife.of(List.of(0, 12), List.of(8.0, 6.0))).isEmpty();
        assertThat(HalfLife.of(List.of(0, 12), List.of(0.0, 6.0))).isEmpty();
    }

    @Test
    void aCutTakesTheGoodsThatHoldTheElement() {
        var world = SampleScenarios.economy().world();
        assertThat(CUT.goods(world)).containsExactly("carbonate-clay", "Dy-oxide");
        assertThat(new Cut("CHN", "JPN", List.of(Element.DY), 0.95, Set.of()).goods(world))
                .containsExactly("Dy-oxide");
        assertThat(new Cut("CHN", "JPN", List.of(Element.DY), 0.001, Set.of(Stage.FINISHING)).goods(world))
                .containsExactly("Dy-oxide");
        assertThatThrownBy(() -> new Cut("CHN", "JPN", List.of(Element.LU), 0.001, Set.of()).goods(world))
                .hasMessageContaining("[Lu]")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Cut("JPN", "JPN", List.of(Element.DY), 0.001, Set.of()))
                .hasMessageContaining("Maybe another --by");
    }
}
