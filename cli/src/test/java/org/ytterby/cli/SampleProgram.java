package org.ytterby.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.World;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Scenario;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.ClearingException;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;
import org.ytterby.simulation.record.Recorder;
import org.ytterby.workbench.BaseWorld;
import org.ytterby.workbench.Engine;
import org.ytterby.workbench.ThreadEngine;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.Worlds;
import org.ytterby.workbench.report.Provenance;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.InputFile;

/** The program on the two-region sample; started as a process of its own it takes its time over each future. */
final class SampleProgram implements Worlds {
    static final String SCENARIO = """
            ytterby: 1
            name: neighbour-cut-off
            world: 2024
            asOf: 2024-12
            months: 12
            events:
              - {id: embargo, kind: embargo, from: 2025-02-01, goods: "*", exporters: CHN, importers: JPN, share: 0.95}
            """;

    private static final long PAUSE_MILLISECONDS = 40;

    private final Dataset empty = Dataset.read(file -> Optional.empty());

    /** Runs slowly enough to be interrupted. */
    public static void main(String[] arguments) {
        Ytterby.run(() -> Workbench.of(new SampleProgram(), new SlowEngine()), arguments);
    }

    static Workbench bench() {
        return Workbench.of(new SampleProgram(), new ThreadEngine());
    }

    /** Waits after each future. */
    private static final class SlowEngine implements Engine {
        private final Engine engine = new ThreadEngine();

        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public Distribution run(
                BaseWorld base,
                Scenario scenario,
                int futures,
                long seed,
                int threads,
                BooleanSupplier stopped,
                IntConsumer progress) {
            return engine.run(base, scenario, futures, seed, 1, stopped, done -> {
                pause();
                progress.accept(done);
            });
        }

        private static void pause() {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Fails as an engine may. */
    static Workbench failing(RuntimeException failure) {
        return Workbench.of(new SampleProgram(), new Engine() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Distribution run(
                    BaseWorld base,
                    Scenario scenario,
                    int futures,
                    long seed,
                    int threads,
                    BooleanSupplier stopped,
                    IntConsumer progress) {
                throw failure;
            }
        });
    }

    /** The first month of some futures does not clear. */
    static Workbench failing(Set<Integer> futures) {
        return Workbench.of(new SampleProgram(), new Engine() {
            @Override
            public String name() {
                return "threads";
            }

            @Override
            public Distribution run(
                    BaseWorld base,
                    Scenario scenario,
                    int number,
                    long seed,
                    int threads,
                    BooleanSupplier stopped,
                    IntConsumer progress) {
                SimulationPlan plan = SimulationPlan.of(base.economy(), base.measures(), scenario, Recorder::of);
                return Ensemble.run(
                        plan,
                        number,
                        seed,
                        new ThreadExecutor(threads, stopped),
                        progress,
                        () -> player(plan, futures));
            }
        });
    }

    private static Function<FutureDraws, Trace> player(SimulationPlan plan, Set<Integer> failing) {
        MonthLoop loop = new MonthLoop(plan);
        return draws -> {
            if (failing.contains(draws.future())) {
                throw new ClearingException("it did not clear", plan.scenario().month(0), "INFEASIBLE");
            }
            return loop.run(draws);
        };
    }

    static RuntimeException noAnswer() {
        return new ClearingException("month 2025-02 has no feasible answer (INFEASIBLE).");
    }

    @Override
    public List<String> vintages() {
        return List.of("2024");
    }

    @Override
    public Dataset dataset() {
        return empty;
    }

    @Override
    public World world(String vintage) {
        return SampleScenarios.economy().world();
    }

    @Override
    public BaseWorld base(String vintage) {
        return new BaseWorld(SampleScenarios.economy(), List.of());
    }

    @Override
    public double productUsd(String vintage, String region) {
        return 18e9;
    }

    @Override
    public List<InputFile> inputs() {
        return List.of();
    }

    @Override
    public Provenance provenance(String vintage) {
        return new Provenance(List.of(), List.of());
    }

    @Override
    public List<String> audits() {
        return List.of();
    }

    @Override
    public DataTable audit(String id) {
        throw new IllegalArgumentException("no computed table '" + id + "'");
    }
}
