package org.ytterby.risk.leverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.welfare.WelfareRecorder;

/** What Japan loses in a year in which a share of the usual flow is stopped. */
final class ShareOfCut {

    private static final int YEAR = 12;

    private ShareOfCut() {}

    static double pain(double share) {
        Window window = new Window(LocalDate.of(2025, 1, 1), null);
        Embargo cut = new Embargo(
                "cut", window, Set.of(), List.of("*"), List.of("CHN"), List.of("JPN"), Share.ofFraction(share), 1e6);
        return welfare() - welfare(cut);
    }

    private static double welfare(Instrument... events) {
        Economy economy = SampleScenarios.economy();
        SimulationPlan plan =
                SimulationPlan.of(economy, List.of(), SampleScenarios.scenario(events), WelfareRecorder::of);
        Distribution played = Ensemble.run(plan, 1, 1, new ThreadExecutor(1, () -> false), done -> {});
        double[] welfare = new WelfareSpan(economy.world(), "JPN", 0, YEAR, 0.99).welfare(played);
        return IntStream.range(0, welfare.length).mapToDouble(f -> welfare[f]).sum();
    }
}
