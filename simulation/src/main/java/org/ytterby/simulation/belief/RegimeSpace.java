package org.ytterby.simulation.belief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;

/**
 * The regimes that traders reckon with. Where the scenario says how regimes follow one another, these are its regimes. Where
 * it lets one rule throughout, dated controls come and go in it, and traders read them as what they are: licences may be
 * applied with restraint or strictly, an embargo is a ban and a tonnage a quota, and each may be lifted any month.
 *
 * @param regimes the first is that of the first month
 * @param given whether the scenario says how they follow one another
 */
record RegimeSpace(List<Regime> regimes, boolean given) {

    static RegimeSpace of(Scenario scenario, List<Instrument> instruments) {
        RegimeProcess process = scenario.regimes();
        Set<Regime> others = new TreeSet<>();
        if (!process.isConstant()) {
            others.addAll(process.afterBreak().keySet());
        } else {
            instruments.forEach(instrument -> kind(instrument, others));
        }
        others.remove(process.start());
        List<Regime> all = new ArrayList<>(List.of(process.start()));
        all.addAll(others);
        return new RegimeSpace(List.copyOf(all), !process.isConstant());
    }

    private static void kind(Instrument instrument, Set<Regime> into) {
        if (instrument instanceof ExportLicence) {
            into.add(Regime.STRICT_LICENCE);
        } else if (instrument instanceof Embargo) {
            into.add(Regime.TARGETED_BAN);
        } else if (instrument instanceof ExportQuota) {
            into.add(Regime.QUOTA);
        }
    }

    int size() {
        return regimes.size();
    }

    /** Index of a regime, −1 where traders do not reckon with it. */
    int index(Regime regime) {
        return regimes.indexOf(regime);
    }

    /** A row of odds in the order of the regimes. */
    double[] row(Map<Regime, Double> odds) {
        double[] row = new double[size()];
        odds.forEach((regime, chance) -> row[index(regime)] += chance);
        return row;
    }

    /**
     * Odds of a market in a scenario whose regime is constant: licences turn strict, and each control is lifted.
     *
     * @param reach of each kind of control over the market, by {@link Controls.Kind}
     */
    double[][] hypotheses(double[] reach, BeliefSettings settings) {
        double[][] odds = new double[size()][size()];
        odds[0][0] = 1;
        for (int r = 1; r < size(); r++) {
            Controls.Kind kind = kind(regimes.get(r));
            boolean possible = reach[kind.ordinal()] > 0;
            double relief =
                    !possible ? 1 : kind == Controls.Kind.QUOTA ? settings.quotaRelief() : settings.reliefOdds();
            odds[r][0] = relief;
            odds[r][r] = 1 - relief;
            if (possible && kind == Controls.Kind.LICENCE) {
                odds[0][r] = settings.breakOdds();
                odds[0][0] -= settings.breakOdds();
            }
        }
        return odds;
    }

    /** The control by which a regime is known where the scenario's regime is constant. */
    static Controls.Kind kind(Regime regime) {
        return switch (regime) {
            case TARGETED_BAN -> Controls.Kind.EMBARGO;
            case QUOTA -> Controls.Kind.QUOTA;
            default -> Controls.Kind.LICENCE;
        };
    }
}
