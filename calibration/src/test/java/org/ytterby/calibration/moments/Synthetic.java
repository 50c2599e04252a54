package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ytterby.calibration.moments.Moment.Scale;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Trust;

/** Experiments whose answers are known. */
final class Synthetic {
    private Synthetic() {}

    static Figure figure(double value, double low, double high) {
        return new Figure(value, low, high, "unit", "estimate", 2024, Trust.E, "", "parameters.csv:2");
    }

    static Parameters parameters(Map<String, Figure> byId) {
        return Parameters.of(byId);
    }

    static Moment moment(String id, String episode, double simulated, double observed, double tolerance) {
        return new Moment(id, episode, simulated, observed, Scale.LINEAR, tolerance, true);
    }

    /** Moments that are linear in the parameters. */
    static Experiment linear(Function<Parameters, List<Moment>> moments) {
        return parameters -> Outcome.of(moments.apply(parameters));
    }

    /** Three parameters of the queue and one that has nothing to do with it. */
    static Parameters queueParameters() {
        return parameters(Map.of(
                "queue.phi", figure(0.7, 0.4, 0.95),
                "queue.strict", figure(0.05, 0.01, 0.3),
                "queue.normal", figure(1.0, 0.6, 1.6),
                "stock.weeks", figure(6, 3, 12)));
    }

    /**
     * Exports under a licence: a share φ of the flow waits in a queue that serves little for three months and more from then
     * on; compared with the same model at other values, on a log scale. A headline moves with the stock alone.
     */
    static Experiment queue(double phi, double strict, double normal) {
        double[] observed = exports(phi, strict, normal);
        return parameters -> {
            double[] simulated = exports(
                    parameters.value("queue.phi"), parameters.value("queue.strict"), parameters.value("queue.normal"));
            List<Moment> moments = new ArrayList<>();
            for (int m = 0; m < simulated.length; m++) {
                moments.add(new Moment(
                        "exports-" + m, m < 4 ? "cut" : "recovery", simulated[m], observed[m], Scale.LOG, 0.05, true));
            }
            moments.add(new Moment("never", "cut", Double.NaN, 1, Scale.LOG, 0.05, false));
            return new Outcome(moments, new TreeMap<>(Map.of("cover", 2 * parameters.value("stock.weeks"))));
        };
    }

    private static double[] exports(double phi, double strict, double normal) {
        double[] exports = new double[9];
        double backlog = 0;
        for (int m = 0; m < 9; m++) {
            double asked = 100 * phi + backlog;
            double served = Math.min(asked, 100 * phi * (m < 3 ? strict : normal) + 0.2 * backlog);
            backlog = asked - served;
            exports[m] = 100 * (1 - phi) + served;
        }
        return exports;
    }
}
