package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.json.DeskJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.Stamp;
import org.ytterby.workbench.result.UsageException;

class DataDeskTest {
    private static final Dataset SHIPPED = Dataset.shipped();
    private static final Stamp STAMP = new Stamp("0.1.0", null, null, List.of(), 0.5);

    private final DataDesk desk =
            new DataDesk(() -> SHIPPED, () -> SampleScenarios.economy().world(), new SampleBench());

    @Test
    void theListNamesVintagesRowsAndGrades() {
        assertThat(desk.list())
                .filteredOn(e -> e.id().equals("prices"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.vintages()).contains("2024", "2025");
                    assertThat(entry.trust().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(entry.rows());
                    assertThat(entry.sources()).isNotEmpty();
                });
        StringWriter out = new StringWriter();
        DeskJson.datasets(STAMP, desk.list(), out);
        assertThat(out.toString())
                .startsWith(
                        "{\"manifest\":{\"version\":\"0.1.0\",\"inputs\":[],\"elapsedSeconds\":0.5},\"datasets\":[{")
                .contains("\"id\":\"prices\",\"title\":\"", "\"vintage\":\"2009, 2023");
    }

    @Test
    void aTableIsShownWithWhatItsColumnsMean() {
        List<String> lines = DeskText.table(desk.show("elements"));
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines).anyMatch(line -> line.startsWith("Dy,") || line.contains(",Dy,"));
        assertThat(lines.stream().filter(line -> !line.startsWith("#"))).hasSize(18);
    }

    @Test
    void goodsAreThoseOfTheWorldAndTheSums() {
        DataTable goods = desk.show("goods");
        assertThat(goods.rows()).contains(List.of("Dy-oxide", "oxide", "t REO", "Dy 1"));
        assertThat(goods.rows()).anyMatch(row -> row.get(0).equals("RE-compounds"));
    }

    @Test
    void anUnknownTableIsNamedWithTheNearest() {
        assertThatThrownBy(() -> desk.show("price"))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown table 'price'. Maybe 'prices'.");
    }

    @Test
    void theShippedDatasetHasNoFaults() {
        assertThat(desk.verify()).isEmpty();
    }

    @Test
    void aFaultNamesFileLineAndValue() {
        byte[] table = "id,title\nx,y\n".getBytes(StandardCharsets.UTF_8);
        Dataset bad = Dataset.read(file -> file.equals("elements.csv") ? Optional.of(table) : Optional.empty());
        DataDesk faulty =
                new DataDesk(() -> bad, () -> SampleScenarios.economy().world(), new SampleBench());
        assertThat(faulty.verify()).anyMatch(issue -> issue.text().startsWith("elements.csv:"));
        StringWriter out = new StringWriter();
        DeskJson.issues(STAMP, faulty.verify(), out);
        assertThat(out.toString()).contains("\"issues\":[{\"file\":\"");
    }
}
