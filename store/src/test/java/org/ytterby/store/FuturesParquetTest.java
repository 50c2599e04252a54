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

class FuturesParquetTest {
    private static final List<FutureMeasure> ROWS = List.of(
            new FutureMeasure(
                    0, 7, "shortage", "Dy-oxide", "JPN", YearMonth.of(2027, 1), 0.4321098765432101, "share", null),
            new FutureMeasure(0, 7, "peakPrice", "Dy-oxide", "EU27", null, 1e4, "USD/kg", "2.0 times the base month"),
            new FutureMeasure(1, 7, "shortage", "Dy-oxide", "JPN", null, 0, "share", null),
            new FutureMeasure(
                    2, -7_000_000_000L, "failed", null, null, YearMonth.of(2028, 12), Double.NaN, null, "INFEASIBLE"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    @Test
    void readsBackEveryRowAndIsTheSameFileTwice() throws IOException {
        Path first = temporary.resolve("futures.parquet");
        Path second = temporary.resolve("again [1].parquet");
        FuturesParquet.write(first, ROWS);
        FuturesParquet.write(second, ROWS);
        assertThat(FuturesParquet.read(first)).isEqualTo(ROWS);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(FuturesParquet.read(second)).isEqualTo(ROWS);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> FuturesParquet.read(temporary.resolve("none.parquet")))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("none.parquet");
    }
}
