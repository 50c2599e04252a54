package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.policy.Scenario;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.json.CompareJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.CompareDocument;
import org.ytterby.workbench.result.Difference;
import org.ytterby.workbench.result.InterruptedRunException;
import org.ytterby.workbench.result.UsageException;
import org.ytterby.workbench.words.Paint;

class CompareScenariosTest {
    private final Workbench bench = SampleBench.bench();
    private final RunRequest quiet =
            RunRequest.of(SampleScenarios.scenario()).withFutures(2).withThreads(1);
    private final LoadedScenario cut = LoadedScenario.of(SampleScenarios.scenario(SampleScenarios.embargo(1)));

    private CompareDocument compare(LoadedScenario other) {
        return bench.comparisons().compare(quiet, other, Progress.none(), new Interruption());
    }

    @Test
    void anEmbargoRaisesThePriceOfTheNeighbourInEveryFuture() {
        assertThat(compare(cut).differences())
                .filteredOn(d -> d.metric().equals("price") && d.region().equals("JPN"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.good()).isEqualTo("Dy-oxide");
                    assertThat(d.delta()).isPositive().isEqualTo(d.b() - d.a());
                    assertThat(d.sentence())
                            .startsWith("price of dysprosium oxide (Dy-oxide) in Japan: ")
                            .contains("USD/kg on average (+")
                            .endsWith("higher in 2 of 2 futures (100 %).");
                });
    }

    @Test
    void whatIsWorthMostComesFirst() {
        List<Double> money = compare(cut).differences().stream()
                .map(Difference::moneyKusd)
                .map(Math::abs)
                .toList();
        assertThat(money).hasSizeGreaterThan(3);
        for (int i = 1; i < money.size(); i++) {
            assertThat(money.get(i)).isLessThanOrEqualTo(money.get(i - 1));
        }
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        CompareDocument same = compare(quiet.scenario());
        assertThat(same.differences()).isEmpty();
        assertThat(DeskText.comparison(same, Paint.NONE)).contains("The two scenarios do not differ in any series.");
    }

    @Test
    void theDocumentListsTheDifferences() {
        StringWriter out = new StringWriter();
        CompareJson.write(compare(cut), out);
        assertThat(out.toString())
                .startsWith("{\"manifest\":{\"version\":")
                .contains("\"scenario\":\"sample vs sample\"")
                .contains("\"differences\":[{\"metric\":");
    }

    @Test
    void scenariosOfOtherMonthsAreRefused() {
        Scenario s = SampleScenarios.scenario();
        Scenario shorter = new Scenario("short", "", s.world(), s.asOf(), 6, s.events(), s.regimes(), s.uncertainty());
        assertThatThrownBy(() -> compare(LoadedScenario.of(shorter)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(
                        "Maybe give both the same asOf, and compare them within the months that they share.");
    }

    @Test
    void aLongerScenarioIsComparedWithinTheMonthsThatBothHave() {
        LoadedScenario six = quiet.scenario().within(6);
        assertThat(six.scenario().months()).isEqualTo(6);
        assertThat(six.notes()).last().isEqualTo("note: of the 12 months of 'sample', the first 6 are compared.");
        assertThat(six.within(6)).isSameAs(six);
        CompareDocument document = bench.comparisons()
                .compare(quiet.withScenario(six), cut.within(6), Progress.none(), new Interruption());
        assertThat(document.differences()).isNotEmpty();
    }

    @Test
    void aComparisonThatIsStoppedHasNothingToCompare() {
        Interruption interruption = new Interruption();
        Progress stop = new Progress() {
            @Override
            public void stage(String what) {
                assertThat(what).isNotBlank();
            }

            @Override
            public void futures(int done, int all) {
                interruption.request();
            }
        };
        assertThatThrownBy(() -> bench.comparisons().compare(quiet, cut, stop, interruption))
                .isInstanceOf(InterruptedRunException.class)
                .hasMessageContaining("nothing to compare");
    }
}
