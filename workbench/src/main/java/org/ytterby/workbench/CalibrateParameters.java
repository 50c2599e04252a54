package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ytterby.calibration.moments.CalibrationPlan;
import org.ytterby.calibration.moments.CalibrationResult;
import org.ytterby.calibration.moments.MomentCalibrator;
import org.ytterby.calibration.moments.ParameterSpace;
import org.ytterby.store.FileTroubleException;
import org.ytterby.workbench.result.CalibrationDocument;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InterruptedRunException;

/** Calibrates the free parameters on past episodes and freezes them in a file. */
public final class CalibrateParameters {
    private final Experiments experiments;

    CalibrateParameters(Experiments experiments) {
        this.experiments = experiments;
    }

    /** Files behind the episodes. */
    public List<InputFile> inputs() {
        return experiments.inputs();
    }

    /**
     * Calibrates.
     *
     * @throws InterruptedRunException if it was stopped before the stated values were played
     * @throws org.ytterby.simulation.ClearingException if no start could be played
     */
    public CalibrationDocument run(PlayRequest request, Progress progress, Interruption interruption) {
        ParameterSpace space = ParameterSpace.of(experiments.stated(), experiments.free());
        CalibrationPlan plan = CalibrationPlan.standard(space.dimensions())
                .withStarts(request.plays())
                .withSeed(request.seed())
                .leavingOneOut(request.leaveOneOut());
        PlayThreads threads = new PlayThreads(request.threads(), progress, interruption);
        CalibrationResult result = new MomentCalibrator(space, experiments.experiment(), plan, threads, progress::stage)
                .calibrate()
                .orElseThrow(() -> new InterruptedRunException(
                        "interrupted before the stated values were played; nothing is written."));
        return new CalibrationDocument(request.seed(), result);
    }

    /**
     * Refuses a place where {@link #write} would fail, so that nobody waits for values that cannot be kept.
     *
     * @throws FileTroubleException if its folder cannot be written to
     */
    public void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new FileTroubleException(
                    file + ": is no place for a file. Maybe its folder is missing, or it is a folder itself.");
        }
    }

    /**
     * Writes the canonical text, over what stands there.
     *
     * @throws FileTroubleException if it cannot be written
     */
    public void write(Path file, CalibrationDocument document) {
        try {
            Files.writeString(file, document.result().frozen().canonicalText());
        } catch (IOException e) {
            throw FileTroubleException.writing(file, e);
        }
    }
}
