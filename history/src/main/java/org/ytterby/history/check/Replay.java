package org.ytterby.history.check;

import java.util.List;
import java.util.function.Function;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.Economy;
import org.ytterby.ensemble.FutureSampler;
import org.ytterby.history.Check;
import org.ytterby.history.Comparison;
import org.ytterby.history.Episode;
import org.ytterby.history.Expectation;
import org.ytterby.history.ObservedFlows;
import org.ytterby.history.Played;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;
import org.ytterby.simulation.record.Recorder;

/** Plays an episode from the world before it and holds the result against what was observed. */
public final class Replay {

    private static final long SEED = 1;

    private final Dataset dataset;

    /** Replays held against the figures of this dataset. */
    public Replay(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * What a replay gave.
     *
     * @param scenario what was played
     * @param trace the simulated months
     * @param checks in the order of the dataset
     * @param comparisons what was published by month, beside the simulated months
     */
    public record Result(Scenario scenario, Trace trace, List<Check> checks, List<Comparison> comparisons) {}

    /**
     * Plays the central future: no shock to demand, projects on time, regimes as decided.
     *
     * @param episode its world must be that of the economy
     * @param economy the calibrated world before the event
     * @param measures what was in force in it
     */
    public Result play(Episode episode, Economy economy, List<Instrument> measures) {
        SimulationPlan plan = SimulationPlan.of(economy, measures, episode.scenario(), Recorder::of);
        Trace trace = new MonthLoop(plan).run(new FutureSampler(plan, SEED).draw(0));
        Played played = new Played(economy, trace.months(), trace.keys(), trace.values());
        List<Expectation> expectations = Expectation.of(dataset, episode.id());
        ObservedFlows observed = new ObservedFlows(dataset);
        Readings readings = new Readings(observed, expectations, measures);
        Function<Expectation, Check> read = expectation -> readings.check(expectation, played);
        return new Result(
                episode.scenario(), trace, expectations.stream().map(read).toList(), Comparison.of(observed, played));
    }
}
