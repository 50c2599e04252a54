package org.ytterby.catalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Trust;

class VintageViewTest {

    private static VintageView view(int vintage) {
        return new VintageView(Dataset.read(new TinyDataset()), vintage);
    }

    private static Figure production(VintageView view) {
        return view.find("operations", "hill-mine", "production").orElseThrow();
    }

    @Test
    void exactVintageIsTakenInSilence() {
        VintageView view = view(2024);
        assertThat(production(view).value()).isEqualTo(1200);
        assertThat(production(view).trust()).isEqualTo(Trust.A);
        assertThat(view.notes()).isEmpty();
    }

    @Test
    void nearestEarlierIsCarriedAndDerived() {
        VintageView view = view(2025);
        Figure carried = production(view);
        assertThat(carried.value()).isEqualTo(1200);
        assertThat(carried.trust()).isEqualTo(Trust.D);
        assertThat(carried.note()).endsWith("(carried from 2024)");
        assertThat(carried.where()).isEqualTo("operations.csv:4");
        assertThat(view.notes())
                .containsExactly(new Note(
                        Note.Topic.CARRIED,
                        "operations hill-mine production",
                        "operations.csv:4 is of 2024 and stands in for 2025."));
    }

    @Test
    void nearestLaterIsCarriedWhereNothingIsEarlierAndFarIsAnEstimate() {
        Figure carried = production(view(2009));
        assertThat(carried.value()).isEqualTo(1000);
        assertThat(carried.trust()).isEqualTo(Trust.E);
    }

    @Test
    void aNoteIsMadeOnce() {
        VintageView view = view(2025);
        production(view);
        production(view);
        assertThat(view.notes()).hasSize(1);
    }

    @Test
    void tablesWithoutVintageAreNotCarried() {
        VintageView view = view(2009);
        assertThat(view.find("yields", "crack", "recovery"))
                .get()
                .extracting(Figure::trust)
                .isEqualTo(Trust.E);
        assertThat(view.notes()).isEmpty();
    }

    @Test
    void aGroupComesFromOneVintage() {
        TinyDataset tiny = new TinyDataset()
                .plus("use_totals.csv", "motors,Dy-metal,2009,3,,,t/y,paper,2009,B,")
                .plus("use_totals.csv", "motors,NdFeB-H0,2009,20,,,t/y,paper,2009,B,");
        Dataset dataset = Dataset.read(tiny);
        java.util.List<String> use = java.util.List.of("use");
        java.util.List<String> motors = java.util.List.of("motors");
        assertThat(new VintageView(dataset, 2024).rows("use-totals", use, motors))
                .hasSize(1);
        assertThat(new VintageView(dataset, 2009).rows("use-totals", use, motors))
                .hasSize(2);
    }

    @Test
    void unknownSubjectHasNoFigure() {
        assertThat(view(2024).find("operations", "hill-mine", "capacities")).isEmpty();
    }
}
