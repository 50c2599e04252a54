package org.ytterby.ensemble;

import java.util.Map;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.numerics.RandomDraws;
import org.ytterby.numerics.SeedStreams;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.SimulationPlan;

/** Draws what chance decides in each future: the regime by month, demand, and what becomes of projects. */
public final class FutureSampler {

    private final Scenario scenario;
    private final World world;
    private final SeedStreams streams;

    /** A sampler for a scenario. */
    public FutureSampler(SimulationPlan plan, long seed) {
        scenario = plan.scenario();
        world = plan.economy().world();
        streams = new SeedStreams(seed);
    }

    /** The chances of one future; the same for the same seed and number, whatever was drawn before. */
    public FutureDraws draw(int future) {
        int projects = world.projects().size();
        double[] delay = new double[projects];
        boolean[] built = new boolean[projects];
        for (int i = 0; i < projects; i++) {
            Project project = world.projects().get(i);
            RandomDraws draws = streams.stream(future, "project/" + project.id());
            delay[i] = draws.lognormal(1, scenario.uncertainty().projectDelaySigma());
            built[i] = scenario.uncertainty().projectDelaySigma() == 0
                    || draws.chance(project.successProbability().value());
        }
        return new FutureDraws(future, regimes(future), demandShocks(future), delay, built, researchTimes(future));
    }

    /**
     * Time to the success of research by use over its median, lognormal, MODEL §6; a scenario that is sure of projects is sure
     * of research too.
     */
    private double[] researchTimes(int future) {
        if (scenario.uncertainty().projectDelaySigma() == 0) {
            return new double[0];
        }
        double sigma = world.parameters().value("rnd.sigma");
        return world.uses().stream()
                .mapToDouble(
                        use -> streams.stream(future, "research/" + use.id()).lognormal(1, sigma))
                .toArray();
    }

    /** A random walk per use in yearly steps spread over the months: σ is the spread after one year. */
    private double[][] demandShocks(int future) {
        double monthly = scenario.uncertainty().demandSigma() / Math.sqrt(12);
        double[][] shocks = new double[world.uses().size()][scenario.months()];
        for (int u = 0; u < shocks.length; u++) {
            RandomDraws draws =
                    streams.stream(future, "demand/" + world.uses().get(u).id());
            double log = 0;
            for (int t = 0; t < shocks[u].length; t++) {
                log += monthly * draws.normal(0, 1);
                shocks[u][t] = StrictMath.exp(log);
            }
        }
        return shocks;
    }

    private Regime[] regimes(int future) {
        RegimeProcess process = scenario.regimes();
        RandomDraws type = streams.stream(future, "regime/type");
        boolean durable = type.chance(process.durableWeight());
        double drawn =
                process.hazardExposure() == 0 ? 0 : type.gamma(process.hazardShape(), 1 / process.hazardExposure());
        double hazard = Math.min(1, drawn * (durable ? process.durableFactor() : 1));
        double lapse = type.beta(process.lapseAlpha(), process.lapseBeta());
        RandomDraws monthly = streams.stream(future, "regime/path");
        Regime[] path = new Regime[scenario.months()];
        Regime now = process.start();
        for (int t = 0; t < path.length; t++) {
            double change = monthly.uniform();
            double expiry = monthly.uniform();
            double which = monthly.uniform();
            if (now == process.start()) {
                boolean lapses = !durable && process.lapsesIn(scenario.month(t), scenario.asOf()) && expiry < lapse;
                now = change < hazard || lapses ? follows(process, which) : now;
            } else if (change < process.reliefHazard()) {
                now = process.start();
            }
            path[t] = now;
        }
        return path;
    }

    private static Regime follows(RegimeProcess process, double uniform) {
        double total = process.afterBreak().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double left = uniform * total;
        Regime last = process.start();
        for (Map.Entry<Regime, Double> entry : process.afterBreak().entrySet()) {
            last = entry.getKey();
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }
}
