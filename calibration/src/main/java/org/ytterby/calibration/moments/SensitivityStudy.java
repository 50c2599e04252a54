package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ytterby.calibration.moments.FigureSensitivity.Bar;
import org.ytterby.calibration.moments.FigureSensitivity.Share;
import org.ytterby.numerics.SaltelliDesign;
import org.ytterby.numerics.SeedStreams;
import org.ytterby.numerics.SobolIndex;
import org.ytterby.numerics.SobolIndices;
import org.ytterby.simulation.ClearingException;

/**
 * Tells what each simulated figure depends on over the priors: a tornado, one parameter at a time from the lower to the upper
 * end of its range, and Sobol indices over the parameters with the largest swings, the others as stated.
 */
public final class SensitivityStudy {
    private final Laboratory laboratory;
    private final ParameterSpace space;
    private final SensitivityPlan plan;
    private final Batch batch;
    private final CalibrationSteps steps;

    /** A study of a space by an experiment. */
    public SensitivityStudy(
            ParameterSpace space, Experiment experiment, SensitivityPlan plan, Batch batch, CalibrationSteps steps) {
        this.laboratory = new Laboratory(space, experiment);
        this.space = space;
        this.plan = plan;
        this.batch = batch;
        this.steps = steps;
    }

    /**
     * Studies.
     *
     * @return what was found; after a stop what was finished, or nothing where the tornado was not
     * @throws ClearingException if the stated values cannot be played
     */
    public Optional<SensitivityResult> run() {
        int n = space.dimensions();
        steps.begins("moving each of " + n + " parameters");
        List<Trial> moved = laboratory.play(ends(), batch);
        if (moved.size() < 2 * n + 1) {
            return Optional.empty();
        }
        Outcome base = moved.get(0)
                .findOutcome()
                .orElseThrow(() -> new ClearingException(
                        "the stated values cannot be played: " + moved.get(0).failure()));
        List<String> ids = List.copyOf(base.figures().keySet());
        List<Readings> readings = moved.stream().map(Readings::of).toList();
        List<List<Bar>> bars = ids.stream()
                .map(id -> bars(id, base.headlines().keySet(), readings))
                .toList();
        int[] varied = largest(bars);
        steps.begins("varying " + varied.length + " parameters together");
        List<Readings> together = laboratory.play(together(varied), batch).stream()
                .map(Readings::of)
                .toList();
        List<FigureSensitivity> figures = new ArrayList<>();
        for (int f = 0; f < ids.size(); f++) {
            String id = ids.get(f);
            List<Bar> sorted = bars.get(f).stream()
                    .sorted(Comparator.comparingDouble(Bar::swing).reversed())
                    .toList();
            figures.add(new FigureSensitivity(id, readings.get(0).figure(id), sorted, shares(id, together, varied)));
        }
        return Optional.of(new SensitivityResult(
                space,
                figures,
                Arrays.stream(varied).mapToObj(this::name).toList(),
                together.size() / (varied.length + 2),
                laboratory.plays(),
                laboratory.failures(),
                !batch.isStopped()));
    }

    private String name(int parameter) {
        return space.priors().get(parameter).id();
    }

    /** The stated values, then each parameter at its lower and upper end. */
    private List<double[]> ends() {
        List<double[]> points = new ArrayList<>();
        points.add(space.origin());
        for (int d = 0; d < space.dimensions(); d++) {
            for (double end : new double[] {space.lowest()[d], space.highest()[d]}) {
                double[] point = space.origin();
                point[d] = end;
                points.add(point);
            }
        }
        return points;
    }

    /** The bars of one figure in the order of the parameters. */
    private List<Bar> bars(String id, Set<String> headlines, List<Readings> readings) {
        double unit = headlines.contains(id) ? Math.max(Math.abs(readings.get(0).figure(id)), Double.MIN_NORMAL) : 1;
        List<Bar> bars = new ArrayList<>();
        for (int d = 0; d < space.dimensions(); d++) {
            Readings low = readings.get(1 + 2 * d);
            Readings high = readings.get(2 + 2 * d);
            double swing = Math.abs(high.scaled(id) - low.scaled(id)) / unit;
            bars.add(new Bar(name(d), low.figure(id), high.figure(id), Double.isFinite(swing) ? swing : 0));
        }
        return bars;
    }

    /** The parameters by their largest swing over all figures; those that move nothing are left out, unless all are. */
    private int[] largest(List<List<Bar>> bars) {
        double[] most = new double[space.dimensions()];
        for (List<Bar> figure : bars) {
            for (int d = 0; d < most.length; d++) {
                most[d] = Math.max(most[d], figure.get(d).swing());
            }
        }
        int[] sorted = IntStream.range(0, most.length)
                .boxed()
                .sorted(Comparator.comparingDouble(d -> -most[d]))
                .limit(plan.varied())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] moving = Arrays.stream(sorted).filter(d -> most[d] > 0).toArray();
        return moving.length > 0 ? moving : sorted;
    }

    private List<double[]> together(int[] varied) {
        List<double[]> points = new ArrayList<>();
        SeedStreams streams = new SeedStreams(plan.seed());
        for (double[] shares : SaltelliDesign.points(plan.blocks(), varied.length, streams)) {
            double[] point = space.origin();
            for (int k = 0; k < varied.length; k++) {
                point[varied[k]] = space.priors().get(varied[k]).quantile(shares[k]);
            }
            points.add(point);
        }
        return points;
    }

    private List<Share> shares(String id, List<Readings> together, int[] varied) {
        double[] values =
                together.stream().mapToDouble(reading -> reading.scaled(id)).toArray();
        if (soundBlocks(values, varied.length + 2) < 2) {
            return List.of();
        }
        List<SobolIndex> indices = SobolIndices.of(
                values, varied.length, plan.resamples(), new SeedStreams(plan.seed()).stream(0, "bootstrap " + id));
        List<Share> shares = new ArrayList<>();
        for (int k = 0; k < varied.length; k++) {
            shares.add(new Share(name(varied[k]), indices.get(k)));
        }
        shares.sort(Comparator.comparingDouble((Share share) -> share.index().total())
                .reversed());
        return shares;
    }

    private static int soundBlocks(double[] values, int size) {
        int sound = 0;
        for (int first = 0; first + size <= values.length; first += size) {
            boolean finite = Arrays.stream(values, first, first + size).allMatch(Double::isFinite);
            sound += finite ? 1 : 0;
        }
        return sound;
    }
}
