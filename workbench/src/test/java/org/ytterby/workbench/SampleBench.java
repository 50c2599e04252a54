package org.ytterby.workbench;

import java.util.List;
import java.util.Optional;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.Source;
import org.ytterby.domain.World;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.report.Provenance;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.InputFile;

/** The two-region sample as the only world. */
final class SampleBench implements Worlds {
    static final String SCENARIO = """
            ytterby: 1
            name: neighbour-cut-off
            world: 2024
            asOf: 2024-12
            months: 8
            events:
              - id: embargo
                kind: embargo
                from: 2025-03-01
                until: 2025-08-31
                goods: ["*"]
                exporters: CHN
                importers: JPN
                share: 0.95
            """;

    private final Dataset empty = Dataset.read(file -> Optional.empty());

    static Workbench bench() {
        return Workbench.of(new SampleBench(), new ThreadEngine());
    }

    @Override
    public List<String> vintages() {
        return List.of("2024");
    }

    @Override
    public Dataset dataset() {
        return empty;
    }

    @Override
    public World world(String vintage) {
        return SampleScenarios.economy().world();
    }

    @Override
    public BaseWorld base(String vintage) {
        return new BaseWorld(SampleScenarios.economy(), List.of());
    }

    @Override
    public double productUsd(String vintage, String region) {
        return 18e9;
    }

    @Override
    public List<InputFile> inputs() {
        return List.of(new InputFile("sample.csv", "00ff"));
    }

    @Override
    public Provenance provenance(String vintage) {
        Source source =
                new Source("s", "A <title> & more", "Publisher", "2024", "https://example.org/a?b=1&c=2", "CC0");
        return new Provenance(List.of(source), List.of("A remark with <b>markup</b>."));
    }

    @Override
    public List<String> audits() {
        return List.of();
    }

    @Override
    public DataTable audit(String id) {
        throw new IllegalArgumentException("no computed table '" + id + "'");
    }
}
