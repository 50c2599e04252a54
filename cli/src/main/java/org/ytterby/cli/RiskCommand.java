package org.ytterby.cli;

import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.RiskRequest;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.RiskJson;
import org.ytterby.workbench.report.RiskText;
import org.ytterby.workbench.result.RiskDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code risk --index leverage --material Dy --country USA}: figures of risk of one country. */
@Command(
        name = "risk",
        description = {
            "Tell how exposed a country is.",
            "leverage: pain that one region inflicts on another by withholding an element, per pain it suffers itself."
                    + " truce: whether the truce that rests on it pays both sides, and how likely it is to break."
        })
final class RiskCommand extends Verb {

    @Option(names = "--index", paramLabel = "INDEX", required = true, description = "leverage or truce.")
    private String index = "";

    @Option(names = "--material", paramLabel = "ELEMENTS", description = "Element or elements, such as Dy or Dy,Tb.")
    private String material = "";

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Withhold products of one stage only: mine, separation, metal, magnet.")
    private @Nullable String stage;

    @Option(names = "--country", paramLabel = "CODE", description = "Country or group at risk, such as USA or EU27.")
    private String country = "";

    @Option(
            names = "--by",
            paramLabel = "CODE",
            defaultValue = "CHN",
            description = "Who withholds (default ${DEFAULT-VALUE}).")
    private String by = "CHN";

    @Option(
            names = "--year",
            paramLabel = "VINTAGE",
            defaultValue = "2025",
            description = "World to start from (default ${DEFAULT-VALUE}).")
    private String year = "2025";

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "8",
            description = "Pairs of futures (default ${DEFAULT-VALUE}).")
    private int futures;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of all draws (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Number of threads; changes no number.")
    private @Nullable Integer threads;

    RiskCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        RiskRequest request = new RiskRequest(index, material, stage, country, by, year, futures, seed, workers);
        RiskDocument document = Watched.work(
                progress(), progress -> workbench.risks().assess(request, progress, desk().interruption()));
        if (json()) {
            RiskJson.write(document, out());
        } else {
            print(RiskText.of(document, paint()));
        }
        return failures(document.manifest());
    }
}
