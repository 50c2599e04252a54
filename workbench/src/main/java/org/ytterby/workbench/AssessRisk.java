package org.ytterby.workbench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.ytterby.domain.Hints;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.World;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Selector;
import org.ytterby.policy.Uncertainty;
import org.ytterby.risk.leverage.BuildOut;
import org.ytterby.risk.leverage.Cut;
import org.ytterby.risk.leverage.HalfLife;
import org.ytterby.risk.leverage.Leverage;
import org.ytterby.risk.leverage.LeverageStudy;
import org.ytterby.risk.truce.RobustTruce;
import org.ytterby.risk.truce.Stakes;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RiskDocument;
import org.ytterby.workbench.result.Score;
import org.ytterby.workbench.result.UsageException;

/** Assesses leverage over a country and the truce that rests on it. */
public final class AssessRisk {
    private static final List<Integer> LENGTHS = List.of(1, 3, 6, 12, 24);
    private static final List<Integer> STARTS = List.of(0, 12, 24, 36, 48);
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int MOST_LATER_FUTURES = 4;
    private static final int DRAWS = 200;
    private static final Uncertainty UNCERTAINTY = new Uncertainty(0.05, 0.35);

    private final String version;
    private final Worlds worlds;
    private final LongSupplier nanoseconds;

    AssessRisk(String version, Worlds worlds, LongSupplier nanoseconds) {
        this.version = version;
        this.worlds = worlds;
        this.nanoseconds = nanoseconds;
    }

    /**
     * Answers a request.
     *
     * @throws UsageException if it names a world, region or flow that does not exist
     */
    public RiskDocument assess(RiskRequest request, Progress progress, Interruption interruption) {
        long start = nanoseconds.getAsLong();
        if (!worlds.vintages().contains(request.year())) {
            throw new UsageException(
                    "--year '" + request.year() + "' is no world. " + Hints.nearest(request.year(), worlds.vintages()));
        }
        progress.stage("preparing the world of " + request.year());
        BaseWorld base = worlds.base(request.year());
        Cut cut = cut(request, base.economy().world());
        progress.stage("cutting " + request.country() + " off from " + request.material());
        List<Leverage> byLength = study(base, cut, request, request.futures(), false, interruption)
                .byLength(LENGTHS);
        progress.stage("building without " + request.by());
        List<Leverage> byStart = study(
                        base, cut, request, Math.min(MOST_LATER_FUTURES, request.futures()), true, interruption)
                .byStart(STARTS, YEAR);
        List<Score> scores = request.index().equals("truce")
                ? truce(request, base.economy().world().parameters(), byLength, byStart)
                : leverage(request, byLength, byStart);
        double seconds = (nanoseconds.getAsLong() - start) / 1e9;
        return new RiskDocument(manifest(request, byLength, byStart, seconds), scores);
    }

    private static Cut cut(RiskRequest request, World world) {
        for (String region : List.of(request.country(), request.by())) {
            if (world.members(region).isEmpty()) {
                throw new UsageException(
                        "unknown region '" + region + "'. " + Hints.nearest(region, Selector.knownRegions(world)));
            }
        }
        double threshold = world.parameters().value("leverage.content-threshold");
        try {
            Cut cut = new Cut(request.by(), request.country(), request.elements(), threshold, request.stages());
            if (Selector.routes(world, cut.goods(world), List.of(cut.by()), List.of(cut.target()))
                    .isEmpty()) {
                throw new UsageException("nothing that holds " + request.material() + " goes from " + cut.by() + " to "
                        + cut.target() + " in the world of " + world.id() + ". Maybe the two are swapped.");
            }
            return cut;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() == null ? "this cut is not possible" : e.getMessage());
        }
    }

    private LeverageStudy study(
            BaseWorld base, Cut cut, RiskRequest request, int futures, boolean building, Interruption interruption) {
        World world = base.economy().world();
        YearMonth asOf = asOf(request);
        LeverageStudy.Setting setting = new LeverageStudy.Setting(
                asOf,
                building ? BuildOut.outside(world, cut.by(), asOf) : List.of(),
                UNCERTAINTY,
                futures,
                request.seed(),
                product(world, request));
        return new LeverageStudy(
                base.economy(), base.measures(), cut, setting, new ThreadExecutor(request.threads(), interruption));
    }

    private static YearMonth asOf(RiskRequest request) {
        return YearMonth.of(Integer.parseInt(request.year()), 12);
    }

    /** Yearly product of the members of the region that cuts, USD. */
    private double product(World world, RiskRequest request) {
        double sum = 0;
        for (int region : world.members(request.by())) {
            sum += worlds.productUsd(request.year(), world.regions().get(region).code());
        }
        return sum;
    }

    private static List<Score> leverage(RiskRequest request, List<Leverage> byLength, List<Leverage> byStart) {
        OptionalDouble halfLife = halfLife(byStart);
        List<Score> scores = new ArrayList<>();
        for (Leverage found : byLength) {
            Map<String, Double> inputs = inputs(found);
            if (found.months() == YEAR) {
                inputs.put("halfLifeMonths", halfLife.orElse(Double.NaN));
                for (Leverage later : byStart) {
                    inputs.put("afterMonths" + later.start(), later.ratio().p50());
                }
            }
            scores.add(score(request, found.ratio().p50(), inputs));
        }
        return scores;
    }

    private static OptionalDouble halfLife(List<Leverage> byStart) {
        return HalfLife.of(STARTS, byStart.stream().map(l -> l.ratio().p50()).toList());
    }

    private static Map<String, Double> inputs(Leverage found) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("months", (double) found.months());
        inputs.put("ratioP05", found.ratio().p05());
        inputs.put("ratioP95", found.ratio().p95());
        inputs.put("targetPainUsd", 1000 * found.targetPain().p50());
        inputs.put("targetPainUsdP05", 1000 * found.targetPain().p05());
        inputs.put("targetPainUsdP95", 1000 * found.targetPain().p95());
        inputs.put("ownPainUsd", 1000 * found.ownPain().p50());
        inputs.put("ownPainUsdP05", 1000 * found.ownPain().p05());
        inputs.put("ownPainUsdP95", 1000 * found.ownPain().p95());
        inputs.put("lostOutputUsd", 1000 * found.lostOutput().p50());
        inputs.put("floorUsd", 1000 * found.floor());
        inputs.put("futures", (double) found.futures());
        return inputs;
    }

    private static List<Score> truce(
            RiskRequest request, Parameters parameters, List<Leverage> byLength, List<Leverage> byStart) {
        Leverage year = byLength.get(LENGTHS.indexOf(YEAR));
        Leverage quarter = byLength.get(LENGTHS.indexOf(QUARTER));
        double halfLife = halfLife(byStart).orElse(STARTS.get(STARTS.size() - 1));
        Stakes stakes = new Stakes(
                request.by(), request.country(), pain(year), year.ownPain().mean(), pain(quarter), halfLife);
        RobustTruce.Result found = RobustTruce.of(stakes, parameters, DRAWS, request.seed());
        return List.of(score(request, found.sustainable(), TruceInputs.of(stakes, found, parameters)));
    }

    private static double pain(Leverage found) {
        return found.targetPain().mean() + found.lostOutput().mean();
    }

    private static Score score(RiskRequest request, double value, Map<String, Double> inputs) {
        return new Score(
                request.index(),
                request.material(),
                request.stage(),
                request.country(),
                request.by(),
                Integer.parseInt(request.year()),
                value,
                inputs);
    }

    private Manifest manifest(RiskRequest request, List<Leverage> byLength, List<Leverage> byStart, double seconds) {
        List<Leverage> all = new ArrayList<>(byLength);
        all.addAll(byStart);
        double worst = all.stream().mapToDouble(Leverage::worstBalance).max().orElse(0);
        List<FailedFuture> failed =
                all.stream().flatMap(l -> l.failed().stream()).distinct().toList();
        return new Manifest(
                version,
                "risk " + request.index(),
                request.year(),
                asOf(request),
                request.seed(),
                byLength.get(0).futures(),
                request.futures(),
                "threads",
                request.threads(),
                worlds.inputs(),
                worst,
                failed,
                seconds);
    }
}
