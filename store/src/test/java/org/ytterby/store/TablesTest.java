package org.ytterby.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.simulation.SeriesKey;

class TablesTest {
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 12), YearMonth.of(2027, 1));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    private static SeriesSummary series(SeriesKey key, double first) {
        double[] p05 = {first, Double.NaN};
        double[] other = {first + 1, 0.25};
        return new SeriesSummary(key, p05, other, other, other);
    }

    private static Summary summary() {
        return new Summary(
                MONTHS,
                List.of(
                        series(SeriesKey.route("flow", "Dy-oxide", "CHN", "WORLD", "spot"), 1.5),
                        series(SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"), 210),
                        series(SeriesKey.regime("Truce"), 0.5)));
    }

    @Test
    void csvLeavesEmptyWhatDoesNotApply() throws IOException {
        Path file = temporary.resolve("series.csv");
        SeriesCsv.write(file, summary());
        assertThat(Files.readString(file)).isEqualTo("""
                        metric,good,region,from,to,channel,element,use,instrument,regime,unit,month,p05,p50,p95,mean
                        flow,Dy-oxide,,CHN,WORLD,spot,,,,,t/month,2026-12,1.5,2.5,2.5,2.5
                        flow,Dy-oxide,,CHN,WORLD,spot,,,,,t/month,2027-01,,0.25,0.25,0.25
                        price,Dy-oxide,JPN,,,,,,,,USD/kg,2026-12,210,211,211,211
                        price,Dy-oxide,JPN,,,,,,,,USD/kg,2027-01,,0.25,0.25,0.25
                        regime,,,,,,,,,Truce,probability,2026-12,0.5,1.5,1.5,1.5
                        regime,,,,,,,,,Truce,probability,2027-01,,0.25,0.25,0.25
                        """);
    }

    @Test
    void parquetReadsBackTheSameAndIsTheSameFileTwice() throws IOException {
        Path first = temporary.resolve("it's.parquet");
        Path second = temporary.resolve("b*.parquet");
        SeriesParquet.write(first, summary());
        SeriesParquet.write(second, summary());
        assertThat(SeriesParquet.read(first))
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class) // NaN equals itself
                .isEqualTo(summary());
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(SeriesParquet.read(second).months()).isEqualTo(MONTHS);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SeriesParquet.read(temporary.resolve("none.parquet")))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("none.parquet");
    }

    @Test
    void csvCellsWithCommasQuotesAndLineFeedsReadBack() throws IOException {
        Path file = temporary.resolve("t.csv");
        try (CsvWriter out = new CsvWriter(file, List.of("a", "b"))) {
            out.text("x, \"y\"\nz");
            out.text(null);
            out.endRow();
            out.text("");
            out.number(0.5);
            out.endRow();
        }
        var rows = CsvReader.read(file, List.of("a", "b"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsEntry("a", "x, \"y\"\nz").containsEntry("b", "");
        assertThat(rows.get(1)).containsEntry("b", "0.5");
    }

    @Test
    void aSeriesIsFoundByItsKey() {
        assertThat(summary().find(SeriesKey.regime("Truce"))).isPresent();
        assertThat(summary().find(SeriesKey.regime("Quota"))).isEmpty();
        assertThat(summary()
                        .find(SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"))
                        .orElseThrow()
                        .p50())
                .containsExactly(211, 0.25);
    }
}
