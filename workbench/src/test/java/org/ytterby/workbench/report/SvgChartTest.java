package org.ytterby.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgChartTest {
    /** Five lines that end at the axis: their labels stand above one another, the last on the axis. */
    @Test
    void labelsThatWouldFallBelowTheAxisMoveUp() {
        double[] places = SvgChart.spread(new double[] {260, 268, 269, 270, 270}, 270);
        assertThat(places).containsExactly(210, 225, 240, 255, 270);
    }

    @Test
    void labelsWithRoomStayAtTheirLines() {
        assertThat(SvgChart.spread(new double[] {20, 100, 105}, 270)).containsExactly(20, 100, 115);
    }
}
