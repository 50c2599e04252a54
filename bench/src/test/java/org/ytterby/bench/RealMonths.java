package org.ytterby.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ytterby.bench.months.MonthSeries;
import org.ytterby.bench.months.ScenarioMonths;

/** Months of a shipped scenario, played once for all tests. */
final class RealMonths {
    /** Eight months of the scenario in which most goes wrong. */
    static final MonthSeries SERIES = new ScenarioMonths(root().resolve("scenarios")).record("truce-expiry", 8, 1, 1);

    private RealMonths() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("scenarios")) ? folder : folder.resolve("..");
    }
}
