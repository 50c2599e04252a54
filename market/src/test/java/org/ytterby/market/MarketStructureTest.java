package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarketStructureTest {
    @Test
    void keepsRowsAndColumnsInTheOrderOfDeclaration() {
        MarketStructure.Builder b = MarketStructure.builder();
        int node = b.balance(5);
        int limit = b.limit(7);
        int column = b.column(new int[] {limit, node}, new double[] {2, -1});
        MarketStructure s = b.build();
        assertThat(s.isBalance(node)).isTrue();
        assertThat(s.isBalance(limit)).isFalse();
        assertThat(s.scale(limit)).isEqualTo(7);
        assertThat(s.row(s.start(column))).isEqualTo(limit);
        assertThat(s.coefficient(s.start(column) + 1)).isEqualTo(-1);
        assertThat(s.dutyRow(column)).isEqualTo(-1);
    }

    @Test
    void refusesWhatMakesNoSense() {
        MarketStructure.Builder b = MarketStructure.builder();
        assertThatThrownBy(b::build).hasMessageContaining("0 rows");
        assertThatThrownBy(() -> b.balance(0)).hasMessageContaining("row 0").hasMessageContaining("is 0.0");
        int node = b.balance(5);
        int limit = b.limit(5);
        assertThatThrownBy(() -> b.column(new int[] {3}, new double[] {1})).hasMessageContaining("row 3 is outside");
        assertThatThrownBy(() -> b.column(new int[] {node}, new double[] {0})).hasMessageContaining("is 0.0");
        assertThatThrownBy(() -> b.column(new int[] {node, node}, new double[] {1, 2})).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> b.column(new int[] {node}, new double[] {1, 2})).hasMessageContaining("2 coefficients");
        assertThatThrownBy(() -> b.dutiedColumn(new int[] {node}, new double[] {1}, limit))
                .hasMessageContaining("duty row 1 is not a balance row");
    }
}
