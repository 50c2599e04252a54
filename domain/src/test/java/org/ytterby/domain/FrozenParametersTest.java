package org.ytterby.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenParametersTest {
    private static final FrozenParameters.Row PHI =
            new FrozenParameters.Row("queue.phi", 0.812345678, 0.6, 0.9, 0.77, 0.78, 0.84, "share", "identified");
    private static final FrozenParameters.Row COVER =
            new FrozenParameters.Row("cover.weeks", 10, 5, 12, 7.5, 6, 11, "weeks, median", "prior");

    private static Parameters stated() {
        return Parameters.of(Map.of(
                "queue.phi",
                new Figure(0.77, 0.6, 0.9, "share", "fit", 2025, Trust.D, "five parameters", "parameters.csv:50"),
                "cover.weeks",
                new Figure(7.5, 5, 12, "weeks, median", "estimate", 2024, Trust.E, "", "parameters.csv:12"),
                "other",
                new Figure(1, 1, 1, "factor", "estimate", 2024, Trust.E, "", "parameters.csv:2")));
    }

    @Test
    void theTextIsCanonical() {
        assertThat(new FrozenParameters(List.of(PHI, COVER)).canonicalText()).isEqualTo("""
                        id,value,low,high,prior,posterior-low,posterior-high,unit,evidence
                        cover.weeks,10,5,12,7.5,6,11,"weeks, median",prior
                        queue.phi,0.812346,0.6,0.9,0.77,0.78,0.84,share,identified
                        """);
    }

    /** The hash is that of sha256sum over the text above. */
    @Test
    void theHashIsStable() {
        String hash = new FrozenParameters(List.of(PHI, COVER)).hash();
        assertThat(hash).isEqualTo("3298522c7d19f6a2a45e61af90274838d732989d5ea60b54a82ad6fa12c7a76c");
        assertThat(new FrozenParameters(List.of(COVER, PHI)).hash()).isEqualTo(hash);
        assertThat(new FrozenParameters(List.of(PHI)).hash()).isNotEqualTo(hash);
    }

    @Test
    void valuesReplaceTheStatedOnesAndKeepRangeAndSource() {
        Parameters applied = new FrozenParameters(List.of(PHI)).over(stated());
        Figure phi = applied.figure("queue.phi");
        assertThat(phi.value()).isEqualTo(0.812346);
        assertThat(phi.low()).isEqualTo(0.6);
        assertThat(phi.source()).isEqualTo("fit");
        assertThat(phi.note()).isEqualTo("calibrated on past episodes; stated value 0.77; five parameters");
        assertThat(applied.figure("other")).isEqualTo(stated().figure("other"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        FrozenParameters unknown = new FrozenParameters(
                List.of(new FrozenParameters.Row("queue.ph", 0.8, 0.6, 0.9, 0.77, 0.7, 0.85, "share", "prior")));
        assertThatThrownBy(() -> unknown.over(stated())).hasMessageContaining("Maybe 'queue.phi'");
        assertThatThrownBy(() -> new FrozenParameters(List.of(PHI, PHI))).hasMessageContaining("stands twice");
        assertThatThrownBy(
                        () -> new FrozenParameters.Row("queue.phi", 0.95, 0.6, 0.9, 0.77, 0.78, 0.84, "share", "prior"))
                .hasMessageContaining("must lie between 0.6 and 0.9 (is 0.95). Maybe ");
    }

    @Test
    void aValueIsReplacedWithinItsRangeOnly() {
        Parameters changed = stated().with(Map.of("queue.phi", 0.8));
        assertThat(changed.value("queue.phi")).isEqualTo(0.8);
        assertThat(changed.value("other")).isEqualTo(1);
        assertThatThrownBy(() -> stated().with(Map.of("queue.phi", 0.95)))
                .hasMessage("parameters.csv:50: value 0.95 lies outside its range 0.6 to 0.9");
        assertThatThrownBy(() -> stated().with(Map.of("queue.ph", 0.8))).hasMessageContaining("'queue.ph'");
    }
}
