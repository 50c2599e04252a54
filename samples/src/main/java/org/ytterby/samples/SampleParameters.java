package org.ytterby.samples;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;
import org.ytterby.domain.World;

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
        {"informal.inspection-effect", "0.5"},
        {"disposal.cost-share", "0.2"},
        {"stock-order.price-ceiling", "5"},
        {"adoption.reference-halflife", "18"},
        {"adoption.cap", "0.04"},
        {"adoption.lock-in", "36"},
        {"adoption.logit-exponent", "3.3"},
        {"thinning.start-share", "0.1"},
        {"thinning.price-rise", "4"},
        {"rnd.median-months", "48"},
        {"rnd.sigma", "0.4"},
        {"rnd.diffusion-years", "5"},
        {"rnd.trigger-ratio", "2"},
        {"rnd.trigger-months", "6"},
        {"rnd.reach", "0.8"},
        {"rnd.price-factor", "1.5"},
        {"expectation.habit-months", "3"},
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
        {"cover.sigma", "0.35"},
        {"cover.first-stop-share", "0.05"},
        {"catch-up.share", "0.8"},
        {"catch-up.months", "8"},
        {"catch-up.spare-capacity", "0.3"},
        {"ario.alpha-base", "1"},
        {"ario.alpha-max", "1.25"},
        {"ario.tau-alpha", "365"},
        {"ario.psi", "0.8"},
        {"ario.stock-days", "90"},
        {"ario.tau-inventory", "60"},
        {"queue.backlog-limit", "3"},
        {"queue.reject-share", "0"},
        {"queue.panic-filings", "0.3"},
        {"queue.defence-share", "0"},
        {"quota.front-loading", "0.2"},
        {"ramp.midpoint", "23"},
        {"ramp.scale", "11"},
        {"option.premium", "0.45"},
        {"option.tpu-effect", "0.15"},
        {"truce.hazard", "0.092"},
        {"mothball.months", "6"},
        {"restart.months", "9"},
        {"mothball.cost-share", "0.03"},
        {"capital.operating-years", "4"},
        {"bankruptcy.loss-share", "0.1"},
        {"project.life", "15"},
        {"discount.project-yearly", "0.1"},
        {"project.cost-factor", "1.45"},
        {"armington.sigma", "6"},
        {"armington.sigma.feed", "8"},
        {"armington.sigma.magnets", "5"},
        {"congestion.scale-share", "8"},
        {"convenience.eta", "1"},
        {"convenience.floor-weeks", "0.5"},
        {"holding.cost-share", "0.008"},
        {"rent.exporter-share", "1"},
        {"leverage.content-threshold", "0.001"},
        {"leverage.floor-gdp-share", "0.0001"},
        {"truce.hazard-shape", "5.5"},
        {"truce.exposure", "54"},
        {"truce.durable-weight", "0.4"},
        {"truce.durable-hazard-factor", "0.35"},
        {"truce.covariate-leverage", "0.5"},
        {"truce.covariate-tpu", "0.2"},
        {"truce.covariate-election", "0.2"},
        {"truce.covariate-window", "0.5"},
        {"truce.discount", "0.99"},
        {"truce.coercion-share", "0.15"},
        {"truce.domestic-cost", "0.3"},
        {"truce.relief", "0.1"},
        {"truce.build-pace", "0.5"},
        {"counter.chips", "0"},
        {"counter.engines", "0"},
        {"counter.soy", "0"},
        {"counter.own-cost-share", "0.3"}
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

    /** A world with some parameters that differ or are added. */
    public static World replaced(World w, Map<String, Double> values) {
        TreeMap<String, Figure> byId = new TreeMap<>(w.parameters().byId());
        values.forEach((id, value) -> byId.put(id, figure(value)));
        double[][] price = new double[w.goods().size()][w.regions().size()];
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < price[g].length; r++) {
                price[g][r] = w.referencePrice(g, r);
            }
        }
        return new World(new World.Contents(
                w.id(),
                w.regions(),
                w.goods(),
                w.recipes(),
                w.plants(),
                w.activities(),
                w.routes(),
                w.uses(),
                w.demands(),
                w.holdings(),
                w.lifetimes(),
                w.projects(),
                w.observations(),
                new Parameters(byId),
                price,
                w.otherSites()));
    }

    private static Figure figure(double value) {
        return new Figure(value, value, value, "", "sample", 2024, Trust.E, "", "sample");
    }
}
