package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.simulation.ClearingException;
import org.ytterby.workbench.headline.BaseMonth;
import org.ytterby.workbench.result.CompareDocument;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InterruptedRunException;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.UsageException;
import org.ytterby.workbench.words.Names;

/** Runs two scenarios under the same draws and tells how they differ. */
public final class CompareScenarios {
    private final Worlds worlds;
    private final RunScenario run;

    CompareScenarios(Worlds worlds, RunScenario run) {
        this.worlds = worlds;
        this.run = run;
    }

    /**
     * Compares; futures, seed and threads of the request hold for both. A future that failed in either is left out of both.
     *
     * @throws UsageException if the scenarios do not simulate the same months, so that means would not compare
     * @throws InterruptedRunException if it was stopped before both were finished
     */
    public CompareDocument compare(
            RunRequest request, LoadedScenario other, Progress progress, Interruption interruption) {
        refuseOtherMonths(request.scenario(), other);
        RunResult first = run.run(request, progress, interruption);
        RunResult second = finished(first) ? run.run(request.withScenario(other), progress, interruption) : first;
        if (!finished(first) || !finished(second)) {
            throw new InterruptedRunException(
                    "interrupted before both scenarios were finished; there is nothing to compare.");
        }
        var economy = worlds.base(first.scenario().world()).economy();
        Distribution left = first.distribution().without(second.distribution().failed());
        Distribution right = second.distribution().without(first.distribution().failed());
        if (left.futures() == 0) {
            throw noPair(first.distribution(), second.distribution());
        }
        Differences differences = new Differences(left, right, new BaseMonth(economy), new Names(economy.world()));
        return new CompareDocument(
                manifest(first.document().manifest(), second.document().manifest(), left.futures()),
                first.scenario().name(),
                second.scenario().name(),
                differences.find());
    }

    private static void refuseOtherMonths(LoadedScenario first, LoadedScenario second) {
        var a = first.scenario();
        var b = second.scenario();
        if (!a.asOf().equals(b.asOf()) || a.months() != b.months()) {
            throw new UsageException("'" + a.name() + "' covers " + a.months() + " months after " + a.asOf() + ", '"
                    + b.name() + "' " + b.months() + " months after " + b.asOf()
                    + ". Maybe give both the same asOf, and compare them within the months that they share.");
        }
    }

    private static ClearingException noPair(Distribution first, Distribution second) {
        return new ClearingException("no future could be played to its end in both scenarios ("
                + first.failed().size() + " failed in the first, "
                + second.failed().size()
                + " in the second); there is nothing to compare. Maybe run each alone to see which months fail.");
    }

    private static boolean finished(RunResult result) {
        return !result.document().manifest().interrupted();
    }

    private static Manifest manifest(Manifest a, Manifest b, int pairs) {
        Set<InputFile> inputs =
                new LinkedHashSet<>(a.inputs().subList(0, Math.min(1, a.inputs().size())));
        inputs.addAll(b.inputs().subList(0, Math.min(1, b.inputs().size())));
        inputs.addAll(a.inputs());
        List<InputFile> all = new ArrayList<>(inputs);
        String world = a.world().equals(b.world()) ? a.world() : a.world() + ", " + b.world();
        return new Manifest(
                a.version(),
                a.scenario() + " vs " + b.scenario(),
                world,
                a.asOf(),
                a.seed(),
                pairs,
                a.futuresAsked(),
                a.engine(),
                a.threads(),
                all,
                Math.max(a.worstBalance(), b.worstBalance()),
                failed(a, b),
                a.elapsedSeconds() + b.elapsedSeconds());
    }

    /** Failures of both, each with the name of its scenario. */
    private static List<FailedFuture> failed(Manifest a, Manifest b) {
        List<FailedFuture> all = new ArrayList<>();
        for (Manifest manifest : List.of(a, b)) {
            for (FailedFuture f : manifest.failed()) {
                String message = manifest.scenario() + ": " + f.message();
                all.add(new FailedFuture(f.future(), f.seed(), f.month(), f.status(), message));
            }
        }
        return all;
    }
}
