package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearcherExampleTest {

    @Test
    void theExamplePrintsSentencesWithTheirProbabilityAndAPriceForEachMonth(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cut.yaml"), SampleBench.SCENARIO);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            ResearcherExample.study(SampleBench.bench(), file, out);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("100 %  Japan runs short of dysprosium oxide");
        assertThat(text.lines().filter(line -> line.matches("2025-0[1-8] +\\d+ USD/kg .*")))
                .hasSize(8);
    }
}
