package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Scenario;
import org.ytterby.store.Summary;
import org.ytterby.workbench.check.Condition;
import org.ytterby.workbench.check.FailIf;
import org.ytterby.workbench.check.Verdict;
import org.ytterby.workbench.check.Vocabulary;
import org.ytterby.workbench.headline.Headlines;
import org.ytterby.workbench.headline.Study;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.result.Summaries;

/** Simulates one scenario and draws its headlines. */
public final class RunScenario {
    private final String version;
    private final Worlds worlds;
    private final Engine engine;
    private final LongSupplier nanoseconds;

    RunScenario(String version, Worlds worlds, Engine engine, LongSupplier nanoseconds) {
        this.version = version;
        this.worlds = worlds;
        this.engine = engine;
        this.nanoseconds = nanoseconds;
    }

    /**
     * Runs a request.
     *
     * @throws org.ytterby.workbench.result.UsageException if the condition uses a word that the scenario does not know
     * @throws org.ytterby.workbench.result.InterruptedRunException if it was stopped before the first future was finished
     */
    public RunResult run(RunRequest request, Progress progress, Interruption interruption) {
        long start = nanoseconds.getAsLong();
        Scenario scenario = request.scenario().scenario();
        progress.stage("preparing the world of " + scenario.world());
        BaseWorld base = worlds.base(scenario.world());
        Optional<Condition> condition = Optional.ofNullable(request.failIf())
                .map(Vocabulary.of(base.economy().world(), scenario)::check);
        progress.stage("simulating " + scenario.name());
        Distribution distribution = engine.run(
                base,
                scenario,
                request.futures(),
                request.seed(),
                request.threads(),
                interruption,
                done -> progress.futures(done, request.futures()));
        progress.stage("summarising");
        Summary summary = Summaries.of(distribution);
        List<Headline> headlines =
                Headlines.of(new Study(scenario, base.economy(), base.instruments(scenario), distribution));
        Optional<Verdict> verdict = condition.flatMap(new FailIf(summary)::decide);
        double seconds = (nanoseconds.getAsLong() - start) / 1e9;
        Manifest manifest = manifest(request, distribution, seconds);
        return new RunResult(scenario, distribution, new RunDocument(manifest, summary, headlines), verdict);
    }

    private Manifest manifest(RunRequest request, Distribution distribution, double seconds) {
        Scenario scenario = request.scenario().scenario();
        List<InputFile> inputs = new ArrayList<>(request.scenario().inputs());
        inputs.addAll(worlds.inputs());
        return new Manifest(
                version,
                scenario.name(),
                scenario.world(),
                scenario.asOf(),
                request.seed(),
                distribution.futures(),
                request.futures(),
                engine.name(),
                request.threads(),
                inputs,
                distribution.worstBalance(),
                distribution.failed(),
                seconds);
    }
}
