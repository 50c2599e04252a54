package org.ytterby.catalogue.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSplitTest {

    /**
     * A site that can take only a (30) and one that can take a or b (70), while the world has 40 of a and 60 of b: the second
     * site must take what is left, 10 of a and 60 of b.
     */
    @Test
    void theFreeSiteTakesWhatTheBoundOneLeaves() {
        double[][] parts = ProductionSplit.fit(
                new double[] {30, 70}, List.of(List.of("a"), List.of("a", "b")), Map.of("a", 40.0, "b", 60.0));
        assertThat(parts[0]).containsExactly(30);
        assertThat(parts[1][0]).isCloseTo(10, within(1e-6));
        assertThat(parts[1][1]).isCloseTo(60, within(1e-6));
    }

    /** Production is met exactly even where the world has less. */
    @Test
    void productionIsMetWhereTargetsCannotBe() {
        double[][] parts = ProductionSplit.fit(
                new double[] {50, 50}, List.of(List.of("a", "b"), List.of("a")), Map.of("a", 20.0, "b", 20.0));
        assertThat(parts[0][0] + parts[0][1]).isCloseTo(50, within(1e-9));
        assertThat(parts[0][1]).isGreaterThan(parts[0][0]);
        assertThat(parts[1]).containsExactly(50);
    }

    @Test
    void withoutTargetsASiteDividesEvenly() {
        double[][] parts = ProductionSplit.fit(new double[] {8}, List.of(List.of("a", "b")), Map.of());
        assertThat(parts[0]).containsExactly(4, 4);
    }

    @Test
    void whatNobodyOffersGetsNothing() {
        double[][] parts = ProductionSplit.fit(new double[] {8}, List.of(List.of("a", "b")), Map.of("b", 3.0));
        assertThat(parts[0]).containsExactly(0, 8);
    }
}
