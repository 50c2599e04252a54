package org.ytterby.history.watch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * The Lunar New Year, around which China's ports and works stand still. Its day is that of the mean new moon between 20
 * January and 20 February, Beijing time (Meeus, "Astronomical Algorithms", chapter 49, without the periodic terms): right
 * within a day, which is enough to share three weeks of holiday between two months.
 */
final class LunarNewYear {
    private static final LocalDateTime MEAN_NEW_MOON = LocalDateTime.of(2000, 1, 6, 22, 20, 37);
    private static final double MONTH_SECONDS = 29.530588861 * 86_400;
    private static final int DAYS_BEFORE = 4;
    private static final int DAYS_AFTER = 16;

    private LunarNewYear() {}

    /** First day of the lunar year that begins in a year. */
    static LocalDate in(int year) {
        LocalDateTime earliest = LocalDateTime.of(year, 1, 20, 19, 0);
        double since = java.time.Duration.between(MEAN_NEW_MOON, earliest).toSeconds();
        long moons = (long) StrictMath.ceil(since / MONTH_SECONDS);
        return MEAN_NEW_MOON.plusSeconds((long) (moons * MONTH_SECONDS)).toLocalDate();
    }

    /** Share of the holiday, four days before the day to sixteen after it, that falls into a month. */
    static double share(YearMonth month) {
        LocalDate day = in(month.getYear());
        int days = 0;
        for (int d = -DAYS_BEFORE; d <= DAYS_AFTER; d++) {
            if (YearMonth.from(day.plusDays(d)).equals(month)) {
                days++;
            }
        }
        return days / (double) (DAYS_BEFORE + DAYS_AFTER + 1);
    }
}
