package org.ytterby.history.check;

import java.time.YearMonth;
import org.ytterby.history.Played;

/** The stop of Myanmar's clay in October 2024. */
final class Kachin {

    private static final YearMonth BEFORE = YearMonth.of(2024, 9);
    private static final YearMonth AFTER = YearMonth.of(2025, 3);
    private static final double DEARER = 0.02;

    private Kachin() {}

    /** 1 where Tb and Dy are dearer by 2 % or more and Nd by less than half of the lesser of the two rises, else 0. */
    static double heavyNotLight(Played played) {
        double heavy = Math.min(rise(played, "Dy-oxide"), rise(played, "Tb-oxide"));
        return heavy >= DEARER && rise(played, "Nd-oxide") < heavy / 2 ? 1 : 0;
    }

    private static double rise(Played played, String good) {
        return played.price(good, "CHN", AFTER) / played.price(good, "CHN", BEFORE) - 1;
    }
}
