package org.ytterby.workbench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ytterby.store.FutureMeasure;
import org.ytterby.store.FuturesParquet;
import org.ytterby.store.RunFolder;
import org.ytterby.store.SeriesCsv;
import org.ytterby.store.SeriesParquet;
import org.ytterby.workbench.headline.FutureMeasures;
import org.ytterby.workbench.headline.Study;
import org.ytterby.workbench.json.ManifestFile;
import org.ytterby.workbench.report.Provenance;
import org.ytterby.workbench.report.ReportPage;
import org.ytterby.workbench.result.RunDocument;

/** Keeps a run: manifest, scenario as resolved, series as CSV and Parquet, futures, headlines, report. */
public final class WriteRunFolder {
    private final Worlds worlds;
    private final ScenarioFormat format;

    WriteRunFolder(Worlds worlds, ScenarioFormat format) {
        this.worlds = worlds;
        this.format = format;
    }

    /**
     * Refuses a place that {@link #write} would refuse, so that nobody waits for a run that cannot be kept.
     *
     * @throws org.ytterby.store.FileTroubleException if something else than an earlier run stands there
     */
    public void check(Path place) {
        RunFolder.at(place);
    }

    /**
     * Writes the folder at once or not at all.
     *
     * @throws org.ytterby.store.FileTroubleException if it cannot be written
     */
    public void write(Path target, RunResult result) {
        write(target, result, scenario -> ReportPage.of(result.document(), scenario, provenance(result.document())));
    }

    /** Writes the folder of a replay likewise; its report holds the simulated past against the published one too. */
    public void write(Path target, ReplayResult result) {
        write(
                target,
                result.run(),
                scenario -> ReportPage.of(
                        result.document(),
                        scenario,
                        provenance(result.document().run())));
    }

    private Provenance provenance(RunDocument document) {
        return worlds.provenance(document.manifest().world());
    }

    private void write(Path target, RunResult result, UnaryOperator<String> page) {
        RunFolder folder = RunFolder.at(target);
        RunDocument document = result.document();
        String scenario = format.write(result.scenario());
        String report = page.apply(scenario);
        List<FutureMeasure> futures = futures(result);
        folder.write(place -> {
            FuturesParquet.write(place.resolve(RunFolder.FUTURES_PARQUET), futures);
            fill(place, document, scenario, report);
        });
    }

    private List<FutureMeasure> futures(RunResult result) {
        BaseWorld base = worlds.base(result.scenario().world());
        Study study = new Study(
                result.scenario(), base.economy(), base.instruments(result.scenario()), result.distribution());
        return FutureMeasures.of(study, result.document().manifest().seed());
    }

    private static void fill(Path place, RunDocument document, String scenario, String report) throws IOException {
        Files.writeString(place.resolve(RunFolder.SCENARIO), scenario);
        SeriesCsv.write(place.resolve(RunFolder.SERIES_CSV), document.summary());
        SeriesParquet.write(place.resolve(RunFolder.SERIES_PARQUET), document.summary());
        HeadlineTable.write(place.resolve(RunFolder.HEADLINES), document.headlines());
        Files.writeString(place.resolve(RunFolder.REPORT), report);
        try (Writer out = Files.newBufferedWriter(place.resolve(RunFolder.MANIFEST))) {
            ManifestFile.write(document.manifest(), out);
        }
    }
}
