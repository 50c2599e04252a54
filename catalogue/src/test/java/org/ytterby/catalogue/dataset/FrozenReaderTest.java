package org.ytterby.catalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.FrozenParameters;

/** Calibrated values beside the shipped dataset. */
class FrozenReaderTest {
    private static final String HEADER = String.join(",", FrozenParameters.COLUMNS) + "\n";
    private static final String PHI = "queue.phi,0.8,0.6,0.9,0.77,0.78,0.82,share,identified\n";
    private static final String SCALE = "convenience.scale-share,0.03,0.005,0.05,0.02,0.01,0.04,share of price,prior\n";

    private static DataFolder shippedWith(String text) {
        DataFolder shipped = DataFolder.shipped();
        return file -> file.equals(FrozenReader.FILE)
                ? Optional.of(text.getBytes(StandardCharsets.UTF_8))
                : shipped.read(file);
    }

    private static List<String> faults(String text) {
        return Dataset.read(shippedWith(text)).issues().stream()
                .map(ImportIssue::sentence)
                .toList();
    }

    @Test
    void valuesHoldInEveryWorldAndTheStatedOnesAreKept() {
        Dataset dataset = Dataset.read(shippedWith(HEADER + SCALE + PHI));
        assertThat(dataset.issues()).isEmpty();
        WorldAssembler worlds = new WorldAssembler(dataset);
        assertThat(worlds.assemble("2009").world().parameters().value("queue.phi"))
                .isEqualTo(0.8);
        assertThat(worlds.statedParameters().value("queue.phi")).isEqualTo(0.77);
    }

    @Test
    void aFileThatTheProgramWroteIsReadBackWithItsHash() {
        FrozenParameters frozen =
                Dataset.read(shippedWith(HEADER + SCALE + PHI)).frozen();
        assertThat(frozen.rows()).hasSize(2);
        FrozenParameters again =
                Dataset.read(shippedWith(frozen.canonicalText())).frozen();
        assertThat(again).isEqualTo(frozen);
        assertThat(again.hash()).isEqualTo(frozen.hash());
    }

    /** Line and column, what is wrong, and what may help. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queue.phi, | queue.fi, | calibrated.csv:3: id 'queue.fi' is not a known parameter. Maybe 'queue.phi'.",
                "0.8,0.6 | 0.95,0.6 | calibrated.csv:3: value must lie between 0.6 and 0.9 (is 0.95). Maybe it was changed",
                "0.8,0.6 | 0.8,0.5 | calibrated.csv:3: low is 0.5 where parameters.csv:",
                "0.77,0.78 | 0.7,0.78 | calibrated.csv:3: prior is 0.7 where parameters.csv:",
                "share | tonnes | calibrated.csv:3: unit is tonnes where parameters.csv:",
                "0.8,0.6 | much,0.6 | calibrated.csv:3: value must be a plain decimal number (is 'much').",
                "identified | indentified | calibrated.csv:3: evidence 'indentified' is not one of the allowed words. Maybe 'identified'.",
            })
    void faultsAreNamedWithTheirLine(String old, String now, String sentence) {
        assertThat(PHI).contains(old);
        List<String> faults = faults(HEADER + SCALE + PHI.replace(old, now));
        assertThat(faults).singleElement().asString().startsWith(sentence);
    }

    @Test
    void aRowThatStandsTwiceAndAMissingColumnAreNamed() {
        assertThat(faults(HEADER + PHI + PHI))
                .containsExactly("calibrated.csv:3: id 'queue.phi' stands twice. Maybe two files were joined."
                        + " Assumed: the stated value holds.");
        assertThat(faults(HEADER.replace(",unit", "") + PHI))
                .anyMatch(f -> f.contains("unit is missing in the header"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        DataFolder shipped = DataFolder.shipped();
        DataFolder broken = file -> {
            if (file.equals(FrozenReader.FILE)) {
                throw new IOException("disk");
            }
            return shipped.read(file);
        };
        assertThat(Dataset.read(broken).issues().stream().map(ImportIssue::sentence))
                .containsExactly("calibrated.csv: cannot be read (disk). Assumed: the stated values hold.");
    }
}
