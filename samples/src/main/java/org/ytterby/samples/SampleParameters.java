package org.ytterby.samples;

import java.util.TreeMap;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;

/** Parameters for tiny worlds: round numbers, no trend of supply. */
public final class SampleParameters {

    private static final String[][] VALUES = {
        {"discount.monthly", "0.99"},
        {"contract.rigid-share", "0.5"},
        {"contract.shortfall-penalty", "0.5"},
        {"contract.smoothing", "0.67"},
        {"informal.cost-share", "0.35"},
        {"informal.slope-share", "1"},
        {"informal.start-share", "0.1"},
        {"informal.growth", "0.26"},
        {"informal.bound-share", "0.3"},
        {"disposal.cost-share", "0.2"},
        {"stock-order.price-ceiling", "5"},
        {"adoption.reference-halflife", "18"},
        {"belief.quota-relief", "0.03"},
        {"belief.new-licence-strict", "0.5"},
        {"belief.misread", "0.01"},
        {"belief.throughput-sigma", "0.5"},
        {"belief.long-run-weight", "0.6"},
        {"belief.reroute-share", "0.5"},
        {"belief.anchor-memory", "0.8"},
        {"dy-storage.relief-odds", "0.1"},
        {"dy-storage.licensed-share", "0.35"},
        {"truce.hazard", "0.092"},
        {"expectation.arrival-elasticity", "0.5"},
        {"cover.strict-response", "0.6"},
        {"queue.backlog-limit", "3"},
        {"ramp.midpoint", "23"},
        {"ramp.scale", "11"},
        {"option.premium", "0.45"},
        {"project.life", "15"},
        {"discount.project-yearly", "0.1"},
        {"project.cost-factor", "1.45"},
        {"armington.sigma", "6"},
        {"armington.sigma.feed", "8"},
        {"armington.sigma.magnets", "5"},
        {"congestion.scale-share", "8"},
        {"convenience.eta", "1"},
        {"convenience.floor-weeks", "0.5"},
        {"holding.cost-share", "0.008"}
    };

    private SampleParameters() {}

    /** Every parameter that the model reads. */
    public static Parameters all() {
        TreeMap<String, Figure> byId = new TreeMap<>();
        for (String[] row : VALUES) {
            byId.put(row[0], figure(Double.parseDouble(row[1])));
        }
        for (Stage stage : Stage.values()) {
            byId.put("supply.trend." + stage.word(), figure(0));
        }
        return new Parameters(byId);
    }

    private static Figure figure(double value) {
        return new Figure(value, value, value, "", "sample", 2024, Trust.E, "", "sample");
    }
}
