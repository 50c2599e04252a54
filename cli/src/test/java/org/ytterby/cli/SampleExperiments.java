package org.ytterby.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.calibration.moments.Experiment;
import org.ytterby.calibration.moments.Moment;
import org.ytterby.calibration.moments.Moment.Scale;
import org.ytterby.calibration.moments.Outcome;
import org.ytterby.domain.Figure;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Trust;
import org.ytterby.workbench.Experiments;
import org.ytterby.workbench.result.InputFile;

/** Two episodes that observe a pass-through and a cover; a third parameter moves nothing. */
record SampleExperiments(Runnable beforeEachPlay) implements Experiments {

    private static Figure figure(double value, double low, double high) {
        return new Figure(value, low, high, "share", "estimate", 2024, Trust.E, "", "parameters.csv:2");
    }

    @Override
    public Parameters stated() {
        return Parameters.of(Map.of(
                "pass.through", figure(0.5, 0.2, 0.9),
                "cover.weeks", figure(6, 3, 12),
                "idle.share", figure(0.1, 0.05, 0.2)));
    }

    @Override
    public List<String> free() {
        return List.of("pass.through", "cover.weeks", "idle.share");
    }

    @Override
    public Experiment experiment() {
        return p -> {
            beforeEachPlay.run();
            double through = p.value("pass.through");
            double cover = p.value("cover.weeks");
            return new Outcome(
                    List.of(
                            new Moment("price-jump", "embargo-2010", 10 * through, 7, Scale.LOG, 0.05, true),
                            new Moment("first-stop", "licences-2025", 7 * cover, 52, Scale.LINEAR, 3, true),
                            new Moment("leak", "licences-2025", Double.NaN, 0.2, Scale.LOG, 0.3, false)),
                    new TreeMap<>(Map.of("loss", through / cover)));
        };
    }

    @Override
    public FrozenParameters frozen() {
        return new FrozenParameters(List.of(
                new FrozenParameters.Row("pass.through", 0.7, 0.2, 0.9, 0.5, 0.66, 0.74, "share", "identified")));
    }

    @Override
    public List<InputFile> inputs() {
        return List.of(new InputFile("episodes.csv", "00ff"));
    }
}
