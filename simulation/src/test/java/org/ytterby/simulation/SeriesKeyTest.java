package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.record.Recorder;

class SeriesKeyTest {

    private static final List<SeriesKey> ASCENDING = List.of(
            SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", null),
            SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", "contract"),
            SeriesKey.route("flow", "Dy-oxide", "CHN", "USA", null),
            SeriesKey.element("price", "Dy", "JPN", "USD/kg"),
            SeriesKey.of("price", "Dy-oxide", "CHN", "USD/kg"),
            SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"),
            SeriesKey.use("price", "Dy-oxide", "JPN", "wind", "USD/kg"),
            SeriesKey.of("price", "Tb-oxide", "CHN", "USD/kg"),
            SeriesKey.regime("Truce"));

    @Test
    void keysAreOrderedByMetricThenFieldWithWhatDoesNotApplyFirst() {
        List<SeriesKey> shuffled = new ArrayList<>(ASCENDING);
        Collections.reverse(shuffled);
        Collections.swap(shuffled, 1, 6);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(ASCENDING);
    }

    @Test
    void theOrderAgreesWithEquality() {
        for (SeriesKey a : ASCENDING) {
            for (SeriesKey b : ASCENDING) {
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            }
        }
    }

    @Test
    void recordedSeriesAreAscendingWithoutDoubles() {
        List<SeriesKey> keys = SimulationPlan.of(
                        SampleScenarios.economy(),
                        List.of(),
                        SampleScenarios.scenario(SampleScenarios.embargo(1), SampleScenarios.licence("licence", 0.5)),
                        Recorder::of)
                .recorder()
                .keys();
        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }
}
