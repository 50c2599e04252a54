package org.ytterby.workbench;

import java.nio.file.Path;
import java.util.function.Function;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.domain.Hints;
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
    private final DataDesk data;
    private final Function<String, Explainer> explainers;

    /** A workbench made of parts; see {@link #standard()}. */
    Workbench(
            String version,
            Worlds worlds,
            ScenarioFormat format,
            Engine engine,
            DataDesk data,
            Function<String, Explainer> explainers) {
        this.version = version;
        this.worlds = worlds;
        this.format = format;
        this.data = data;
        this.explainers = explainers;
        run = new RunScenario(version, worlds, engine, System::nanoTime);
    }

    /** The workbench on the dataset that comes with the program, simulating on threads. */
    public static Workbench standard() {
        ShippedWorlds worlds = new ShippedWorlds();
        KnownWorlds known = KnownWorlds.of(
                worlds.vintages(), vintage -> worlds.assembled(vintage).world());
        String newest = worlds.vintages().get(worlds.vintages().size() - 1);
        return new Workbench(
                ProgramVersion.number(),
                worlds,
                new ScenarioFiles(known),
                new ThreadEngine(),
                new DataDesk(worlds::dataset, () -> worlds.assembled(newest).world()),
                vintage -> new Explainer(worlds.base(vintage).economy(), worlds.dataset()));
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

    /** Simulates one scenario. */
    public RunScenario runs() {
        return run;
    }

    /** Simulates one scenario without telling anybody how far it is. */
    public RunResult run(RunRequest request) {
        return run.run(request, Progress.none(), new Interruption());
    }

    /** Compares two scenarios. */
    public CompareScenarios comparisons() {
        return new CompareScenarios(worlds, run);
    }

    /** Keeps a run in a folder. */
    public WriteRunFolder folders() {
        return new WriteRunFolder(worlds, format);
    }

    /** Makes the report of a run folder again. */
    public WriteReport reports() {
        return new WriteReport(worlds);
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
        return explainers.apply(vintage).explain(id);
    }

    /** Worlds that scenarios may start from. */
    public Worlds worlds() {
        return worlds;
    }
}
