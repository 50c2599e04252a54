package org.ytterby.history.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ytterby.history.Played;
import org.ytterby.simulation.SeriesKey;

/** The stop of shipments to Japan, 21 September to 19 November 2010. */
final class Embargo2010 {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 9, 21);
    private static final YearMonth BEFORE = YearMonth.of(2010, 8);
    private static final YearMonth FIRST = YearMonth.of(2010, 9);
    private static final YearMonth LAST = YearMonth.of(2011, 3);
    private static final int DAYS = 60;

    private Embargo2010() {}

    /** Japan's imports from China in a month of 2010, gross t under HS 2846 and 2805.30. */
    static double imports(Played played, int month) {
        return played.arrival("RE-compounds", "CHN", "JPN", YearMonth.of(2010, month));
    }

    /** Greatest part of what Japan's uses wanted of any element that they went without in a month, %. */
    static double unserved(Played played) {
        double worst = 0;
        for (SeriesKey key : played.keys()) {
            if (key.metric().equals("unserved") && "JPN".equals(key.region()) && key.element() != null) {
                SeriesKey used = SeriesKey.element("consumption", key.element(), "JPN", key.unit());
                worst = Math.max(worst, worstShare(played, key, used));
            }
        }
        return 100 * worst;
    }

    private static double worstShare(Played played, SeriesKey missing, SeriesKey used) {
        double worst = 0;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            double lacking = played.in(missing, month);
            double wanted = lacking + played.in(used, month);
            worst = Math.max(worst, wanted > 0 ? lacking / wanted : 0);
        }
        return worst;
    }

    /** Greatest rise of the price of Dy-oxide in the United States within 60 days of the stop, %, against August 2010. */
    static double dysprosiumRise(Played played) {
        double before = played.price("Dy-oxide", "USA", BEFORE);
        double most = Double.NEGATIVE_INFINITY;
        for (int day = 0; day <= DAYS; day += 10) {
            most = Math.max(most, played.price("Dy-oxide", "USA", FIRST_DAY.plusDays(day)));
        }
        return 100 * (most / before - 1);
    }
}
