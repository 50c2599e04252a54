package org.ytterby.workbench;

import java.nio.file.Path;
import org.ytterby.catalogue.flows.FlowTemplate;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.domain.Hints;
import org.ytterby.history.Episodes;
import org.ytterby.workbench.explain.Explainer;
import org.ytterby.workbench.result.Explanation;
import org.ytterby.workbench.result.UsageException;

/**
 * The door to everything that Ytterby does, for the command line and for programs alike. Nothing is read or assembled
 * before it is needed; what is, is kept.
 */
public final class Workbench {
    private final String version;
    private final Worlds worlds;
    private final ScenarioFormat format;
    private final RunScenario run;
    private final ReplayEpisode replays;
    private final DataDesk data;
    private final Experiments experiments;

    private Workbench(Worlds worlds, Engine engine, Experiments experiments) {
        version = ProgramVersion.number();
        this.worlds = worlds;
        this.experiments = experiments;
        KnownWorlds known = KnownWorlds.of(worlds.vintages(), worlds::words, worlds::world);
        format = new ScenarioFiles(known);
        replays = new ReplayEpisode(version, worlds, new Episodes(known), System::nanoTime);
        run = new RunScenario(version, worlds, engine, System::nanoTime);
        String newest = worlds.vintages().get(worlds.vintages().size() - 1);
        data = new DataDesk(worlds::dataset, () -> worlds.world(newest), worlds);
    }

    /** The workbench on the dataset that comes with the program, simulating on threads. */
    public static Workbench standard() {
        ShippedWorlds worlds = new ShippedWorlds();
        Episodes episodes = new Episodes(KnownWorlds.of(worlds.vintages(), worlds::words, worlds::world));
        return of(worlds, new ThreadEngine(), new EpisodeExperiments(worlds, episodes));
    }

    /** A workbench on other worlds, or with another engine. */
    public static Workbench of(Worlds worlds, Engine engine) {
        return new Workbench(worlds, engine, Experiments.none());
    }

    /** A workbench on other worlds, another engine and other experiments to calibrate on. */
    public static Workbench of(Worlds worlds, Engine engine, Experiments experiments) {
        return new Workbench(worlds, engine, experiments);
    }

    /**
     * Reads and checks a scenario file.
     *
     * @throws org.ytterby.workbench.result.InvalidInputException if the file is at fault, with every fault
     * @throws org.ytterby.store.FileTroubleException if it cannot be read
     */
    public LoadedScenario load(Path file) {
        return format.load(file);
    }

    /** Scenario files: the commented example and the schema. */
    public ScenarioFormat format() {
        return format;
    }

    /** Version of the program. */
    public String version() {
        return version;
    }

    /**
     * Writes the commented scenario that a beginner starts from.
     *
     * @throws org.ytterby.store.FileTroubleException if the file exists or cannot be written
     */
    public void init(Path file) {
        new InitScenario(format).write(file);
    }

    /** Writes an example of a file of monthly flows, from what the dataset records; else as {@link #init}. */
    public void initFlows(Path file) {
        InitScenario.write(file, FlowTemplate.csv(worlds.dataset()));
    }

    /** Reads published monthly flows for what they say of the truce. */
    public Watch watch() {
        return new Watch(worlds);
    }

    /** Simulates one scenario. */
    public RunScenario runs() {
        return run;
    }

    /** Simulates one scenario without telling anybody how far it is. */
    public RunResult run(RunRequest request) {
        return run.run(request, Progress.none(), new Interruption());
    }

    /** Plays past episodes and holds them against what was observed. */
    public ReplayEpisode replays() {
        return replays;
    }

    /** Compares two scenarios. */
    public CompareScenarios comparisons() {
        return new CompareScenarios(worlds, run);
    }

    /** Assesses how exposed a country is. */
    public AssessRisk risks() {
        return new AssessRisk(version, worlds, System::nanoTime);
    }

    /** Keeps a run in a folder. */
    public WriteRunFolder folders() {
        return new WriteRunFolder(worlds, format);
    }

    /** Makes the report of a run folder again. */
    public WriteReport reports() {
        return new WriteReport(worlds);
    }

    /** Calibrates parameters on past episodes. */
    public CalibrateParameters calibrations() {
        return new CalibrateParameters(experiments);
    }

    /** Tells what the simulated past depends on. */
    public StudySensitivity sensitivities() {
        return new StudySensitivity(experiments);
    }

    /** Lists, shows and checks the dataset. */
    public DataDesk data() {
        return data;
    }

    /**
     * Tells where a number of a world comes from.
     *
     * @throws org.ytterby.workbench.result.UsageException if nothing has this id, or there is no such vintage
     */
    public Explanation explain(String id, String vintage) {
        if (!worlds.vintages().contains(vintage)) {
            throw new UsageException("unknown world '" + vintage + "'. " + Hints.nearest(vintage, worlds.vintages()));
        }
        return new Explainer(worlds.world(vintage), () -> worlds.base(vintage).economy(), worlds.dataset()).explain(id);
    }

    /** Worlds that scenarios may start from. */
    public Worlds worlds() {
        return worlds;
    }
}
