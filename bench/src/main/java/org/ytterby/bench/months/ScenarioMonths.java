package org.ytterby.bench.months;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.ensemble.FutureSampler;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.SolverSettings;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.record.Recorder;
import org.ytterby.workbench.BaseWorld;
import org.ytterby.workbench.Workbench;

/** Takes the months of the shipped scenarios from real runs of the simulation. */
public final class ScenarioMonths {
    private final Path folder;
    private final Workbench workbench = Workbench.standard();

    /** Months of the scenario files in a folder. */
    public ScenarioMonths(Path folder) {
        this.folder = folder;
    }

    /** Names of the scenarios, ascending. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "scenarios: " + folder + " cannot be listed. Maybe bench was not started in the repository.", e);
        }
    }

    /**
     * The plan of a scenario.
     *
     * @param months length, or 0 for the scenario's own
     */
    public SimulationPlan plan(String name, int months) {
        Scenario scenario = workbench.load(folder.resolve(name + ".yaml")).scenario();
        Scenario asked = months == 0 ? scenario : withMonths(scenario, months);
        BaseWorld base = workbench.worlds().base(scenario.world());
        return SimulationPlan.of(base.economy(), base.measures(), asked, Recorder::of);
    }

    /**
     * Plays the first futures of a scenario and keeps their months.
     *
     * @param months length of a future, or 0 for the scenario's own
     * @param futures one or more
     * @param seed of the draws
     */
    public MonthSeries record(String name, int months, int futures, long seed) {
        SimulationPlan plan = plan(name, months);
        RecordingSolver solver = new RecordingSolver(new InteriorPointSolver(
                plan.layout().structure(), SolverSettings.standard().withWarmStart(true)));
        MonthLoop loop = new MonthLoop(plan, structure -> solver);
        FutureSampler sampler = new FutureSampler(plan, seed);
        List<MarketProblem> all = new ArrayList<>();
        for (int future = 0; future < futures; future++) {
            loop.run(sampler.draw(future));
            all.addAll(solver.take());
        }
        return new MonthSeries(name, plan, all, plan.scenario().months());
    }

    private static Scenario withMonths(Scenario s, int months) {
        return new Scenario(
                s.name(), s.description(), s.world(), s.asOf(), months, s.events(), s.regimes(), s.uncertainty());
    }
}
