package org.ytterby.catalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Trust;

class ShippedDatasetTest {

    private static final Dataset DATASET = Dataset.shipped();

    @Test
    void hasNoIssue() {
        assertThat(DATASET.issues().stream().map(ImportIssue::sentence)).isEmpty();
    }

    @Test
    void everyTableHasRows() {
        assertThat(Tables.all())
                .allSatisfy(t -> assertThat(DATASET.rows(t.id())).as(t.id()).isNotEmpty());
    }

    @Test
    void has150SitesIn20Countries() {
        assertThat(DATASET.rows("sites")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(DATASET.rows("sites").stream().map(r -> r.text("country")).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everySourceStatesALicence() {
        assertThat(DATASET.sources())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.licence()).isNotBlank());
    }

    @Test
    void summaryCountsRowsByGrade() {
        TableSummary summary = DATASET.summary(Tables.of("operations"));
        assertThat(summary.rows()).isEqualTo(DATASET.rows("operations").size());
        assertThat(summary.trust().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(summary.rows());
        assertThat(summary.vintages()).contains("2009", "2024");
        assertThat(summary.trust()).containsKeys(Trust.A, Trust.E);
        assertThat(summary.sources()).isSorted().isNotEmpty();
        assertThat(summary.licences()).isSorted().isNotEmpty();
    }

    @Test
    void everyColumnIsDocumented() {
        assertThat(Tables.all()).allSatisfy(table -> {
            assertThat(table.title()).isNotBlank();
            assertThat(table.columns()).allSatisfy(c -> assertThat(c.doc()).isNotBlank());
            assertThat(table.columns())
                    .extracting(Column::name)
                    .doesNotHaveDuplicates()
                    .containsAll(table.key());
        });
    }

    @Test
    void unknownTableIsNamedWithTheNearest() {
        assertThatThrownBy(() -> DATASET.rows("price")).hasMessage("unknown table 'price'. Maybe 'prices'.");
    }

    @Test
    void readingTwiceGivesTheSameRows() {
        assertThat(Dataset.shipped().rows("sites")).isEqualTo(DATASET.rows("sites"));
    }
}
