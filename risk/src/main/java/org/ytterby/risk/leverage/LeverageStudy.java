package org.ytterby.risk.leverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.FutureExecutor;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.welfare.WelfareRecorder;

/**
 * Leverage by paired runs under the same draws, MODEL equation (39). Traders do not foresee how long a cut lasts, so that one
 * cut of 24 months tells all shorter ones by its first months; what comes after a cut is not counted.
 */
public final class LeverageStudy {

    private final Economy economy;
    private final List<Instrument> measures;
    private final Cut cut;
    private final Setting setting;
    private final FutureExecutor executor;

    /**
     * What runs are made of.
     *
     * @param asOf month before the first simulated one
     * @param standing events in force in both runs of each pair, such as projects that are decided
     * @param uncertainty what differs between futures
     * @param futures pairs, one or more
     * @param seed of the draws
     * @param productUsd yearly product of the region that cuts, USD
     */
    public record Setting(
            YearMonth asOf,
            List<Instrument> standing,
            Uncertainty uncertainty,
            int futures,
            long seed,
            double productUsd) {

        /** Copies the list and refuses a product that is not above zero. */
        public Setting {
            standing = List.copyOf(standing);
            if (!(productUsd > 0)) {
                throw new IllegalArgumentException("gross product of the region that cuts must be above 0 (is "
                        + productUsd + "). Maybe country_figures.csv lacks its gdp_usd.");
            }
        }
    }

    /**
     * A study of one cut.
     *
     * @param measures what is in force in the base world; its duties go on
     */
    public LeverageStudy(
            Economy economy, List<Instrument> measures, Cut cut, Setting setting, FutureExecutor executor) {
        this.economy = economy;
        this.measures = List.copyOf(measures);
        this.cut = cut;
        this.setting = setting;
        this.executor = executor;
    }

    /** Leverage of cuts that begin in the first month, one for each length in months. */
    public List<Leverage> byLength(List<Integer> lengths) {
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(1);
        return pairs(play(longest, List.of()), 0, longest, lengths);
    }

    /**
     * Leverage of cuts of one length that begin later and later, while projects are built. The open run is shared.
     *
     * @param starts months after the as-of month, ascending
     * @param length H, months
     */
    public List<Leverage> byStart(List<Integer> starts, int length) {
        int last = starts.get(starts.size() - 1);
        Distribution open = play(last + length, List.of());
        List<Leverage> found = new ArrayList<>();
        for (int start : starts) {
            found.addAll(pairs(open, start, length, List.of(length)));
        }
        return found;
    }

    private List<Leverage> pairs(Distribution open, int start, int longest, List<Integer> lengths) {
        YearMonth first = setting.asOf().plusMonths(1L + start);
        Distribution closed = play(start + longest, List.of(cut.embargo(economy.world(), first, longest)));
        Distribution left = open.without(closed.failed());
        Distribution right = closed.without(open.failed());
        return lengths.stream()
                .map(length -> leverage(left, right, start, length))
                .toList();
    }

    private Leverage leverage(Distribution open, Distribution closed, int start, int months) {
        World world = economy.world();
        double discount = world.parameters().value("discount.monthly");
        WelfareSpan target = new WelfareSpan(world, cut.target(), start, months, discount);
        WelfareSpan own = new WelfareSpan(world, cut.by(), start, months, discount);
        double share = world.parameters().value("leverage.floor-gdp-share");
        double balance = Math.max(open.worstBalance(), closed.worstBalance());
        return Leverage.of(
                        start,
                        months,
                        less(target.welfare(open), target.welfare(closed)),
                        less(own.welfare(open), own.welfare(closed)),
                        less(target.lostOutput(closed), target.lostOutput(open)),
                        share * setting.productUsd() / 1000 * months / 12)
                .with(balance, open.failed());
    }

    private static double[] less(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int f = 0; f < a.length; f++) {
            difference[f] = a[f] - b[f];
        }
        return difference;
    }

    private Distribution play(int months, List<Instrument> events) {
        List<Instrument> all = new ArrayList<>(setting.standing());
        all.addAll(events);
        Scenario scenario = new Scenario(
                "leverage",
                "",
                economy.world().id(),
                setting.asOf(),
                months,
                all,
                RegimeProcess.constant(Regime.TRUCE),
                setting.uncertainty());
        SimulationPlan plan = SimulationPlan.of(economy, measures, scenario, WelfareRecorder::of);
        return Ensemble.run(plan, setting.futures(), setting.seed(), executor, done -> {});
    }
}
