package org.ytterby.catalogue.world;

import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Trust;

/** Arithmetic on figures that keeps where they come from. */
final class Figures {

    /** Months in a year: tables count per year, worlds per month. */
    static final double MONTHS = 12;

    private Figures() {}

    /** A yearly figure per month. */
    static Figure perMonth(Figure yearly) {
        return yearly.scaled(1 / MONTHS, "t/month");
    }

    /** The product of two figures of which none is negative; its grade is the lower one, and D at best. */
    static Figure product(Figure a, Figure b, double factor, String unit) {
        return new Figure(
                a.value() * b.value() * factor,
                a.low() * b.low() * factor,
                a.high() * b.high() * factor,
                unit,
                a.source().equals(b.source()) ? a.source() : a.source() + "+" + b.source(),
                a.year(),
                VintageView.worse(Trust.D, VintageView.worse(a.trust(), b.trust())),
                a.where() + " × " + b.where(),
                a.where());
    }

    /** A part of a figure; its grade is D at best unless the part is the whole. */
    static Figure part(Figure whole, double share, String note) {
        if (share == 1) {
            return whole;
        }
        Figure scaled = whole.scaled(share, whole.unit());
        return new Figure(
                scaled.value(),
                scaled.low(),
                scaled.high(),
                scaled.unit(),
                scaled.source(),
                scaled.year(),
                VintageView.worse(Trust.D, scaled.trust()),
                note,
                scaled.where());
    }

    /** A figure that the program assumes, grade E, with a range of the given relative width on both sides. */
    static Figure assumed(double value, double width, String unit, String note, String where) {
        double spread = Math.abs(value) * width;
        return new Figure(value, value - spread, value + spread, unit, "estimate", 0, Trust.E, note, where);
    }

    /** A figure computed from others of the given grade, D at best. */
    static Figure computed(double value, String unit, Trust trust, String note, String where) {
        return new Figure(value, value, value, unit, "derived", 0, VintageView.worse(Trust.D, trust), note, where);
    }
}
