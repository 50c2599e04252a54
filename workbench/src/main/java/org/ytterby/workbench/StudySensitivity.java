package org.ytterby.workbench;

import java.util.List;
import org.ytterby.calibration.moments.ParameterSpace;
import org.ytterby.calibration.moments.SensitivityPlan;
import org.ytterby.calibration.moments.SensitivityResult;
import org.ytterby.calibration.moments.SensitivityStudy;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InterruptedRunException;
import org.ytterby.workbench.result.SensitivityDocument;

/** Tells what each check and headline of the past depends on. */
public final class StudySensitivity {
    private final Experiments experiments;

    StudySensitivity(Experiments experiments) {
        this.experiments = experiments;
    }

    /** Files behind the episodes. */
    public List<InputFile> inputs() {
        return experiments.inputs();
    }

    /**
     * Studies.
     *
     * @throws InterruptedRunException if it was stopped before each parameter was moved
     * @throws org.ytterby.simulation.ClearingException if the stated values cannot be played
     */
    public SensitivityDocument run(PlayRequest request, Progress progress, Interruption interruption) {
        ParameterSpace space = ParameterSpace.of(experiments.stated(), experiments.examined());
        SensitivityPlan plan =
                SensitivityPlan.standard().withBlocks(request.plays()).withSeed(request.seed());
        PlayThreads threads = new PlayThreads(request.threads(), progress, interruption);
        SensitivityResult result = new SensitivityStudy(space, experiments.experiment(), plan, threads, progress::stage)
                .run()
                .orElseThrow(() -> new InterruptedRunException(
                        "interrupted before every parameter was moved; there is nothing to print."));
        return new SensitivityDocument(request.seed(), result, experiments.frozen());
    }
}
