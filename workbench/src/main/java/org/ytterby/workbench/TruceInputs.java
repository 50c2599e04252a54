package org.ytterby.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ytterby.domain.Parameters;
import org.ytterby.risk.Interval;
import org.ytterby.risk.truce.RobustTruce;
import org.ytterby.risk.truce.Stakes;
import org.ytterby.risk.truce.TruceHazard;

/** What the score of a truce was made from, by name. */
final class TruceInputs {
    private TruceInputs() {}

    static Map<String, Double> of(Stakes stakes, RobustTruce.Result found, Parameters parameters) {
        TruceHazard.Range plain = TruceHazard.of(parameters).at(TruceHazard.Covariates.none());
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("draws", (double) found.draws());
        inputs.put("equilibriumShare", found.equilibrium());
        inputs.put("windowClosesShare", found.windowCloses());
        inputs.put("unsettledShare", found.unsettled());
        inputs.put("hazardMonthly", plain.mean());
        inputs.put("hazardMonthlyLow95", plain.low());
        inputs.put("hazardMonthlyHigh95", plain.high());
        interval(inputs, "hazardWithWindow", found.hazard(), 1);
        interval(inputs, "criticalDiscountBy", found.criticalA(), 1);
        interval(inputs, "criticalDiscountCountry", found.criticalB(), 1);
        interval(inputs, "concessionUsdMonth", found.concession(), 1000);
        inputs.put("targetPainUsdYear", 1000 * stakes.targetPain());
        inputs.put("ownPainUsdYear", 1000 * stakes.ownPain());
        inputs.put("firstPainUsd", 1000 * stakes.firstPain());
        inputs.put("halfLifeMonths", stakes.halfLife());
        return inputs;
    }

    private static void interval(Map<String, Double> inputs, String name, Interval interval, double factor) {
        inputs.put(name, factor * interval.p50());
        inputs.put(name + "P05", factor * interval.p05());
        inputs.put(name + "P95", factor * interval.p95());
    }
}
