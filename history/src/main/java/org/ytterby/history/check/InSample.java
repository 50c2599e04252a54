package org.ytterby.history.check;

import org.ytterby.domain.Parameters;
import org.ytterby.history.Played;

/** Checks that restate what the model was given; they show that it was given it rightly. */
final class InSample {

    private static final int YEAR = 12;

    private InSample() {}

    /** Rate of a plant twelve months after first feed, % of its capacity, MODEL equation (31). */
    static double ramp(Played played) {
        Parameters p = played.economy().world().parameters();
        return 100 / (1 + StrictMath.exp(-(YEAR - p.value("ramp.midpoint")) / p.value("ramp.scale")));
    }

    /** Factor on engineers' estimates of capital cost. */
    static double costOverrun(Played played) {
        return played.economy().world().parameters().value("project.cost-factor");
    }
}
