package org.ytterby.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.ytterby.domain.Economy;
import org.ytterby.simulation.SeriesKey;

/**
 * The simulated months of an episode, read like published figures.
 *
 * @param economy the calibrated world that it started from
 * @param months in order
 * @param keys what each series is about, ascending
 * @param values by series and month, in the units of the keys
 */
public record Played(Economy economy, List<YearMonth> months, List<SeriesKey> keys, double[][] values) {

    /**
     * A series by month.
     *
     * @throws NoSuchElementException if it was not recorded
     */
    public double[] series(SeriesKey key) {
        int index = Collections.binarySearch(keys, key);
        if (index < 0) {
            throw new NoSuchElementException(
                    "no series " + key + ". Maybe the good is not made, shipped or used there in the world of "
                            + economy.world().id() + ".");
        }
        return values[index];
    }

    /** A series in one month. */
    public double in(SeriesKey key, YearMonth month) {
        int t = months.indexOf(month);
        if (t < 0) {
            throw new NoSuchElementException(month + " was not simulated, but " + months.get(0) + " to "
                    + months.get(months.size() - 1) + " were.");
        }
        return series(key)[t];
    }

    /** Mean of a series over months, both ends included. */
    public double mean(SeriesKey key, YearMonth first, YearMonth last) {
        double sum = 0;
        int count = 0;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            sum += in(key, month);
            count++;
        }
        return sum / count;
    }

    /** Spot price in one month, USD/kg. */
    public double price(String good, String region, YearMonth month) {
        return in(SeriesKey.of("price", good, region, "USD/kg"), month);
    }

    /** Mean spot price over months, USD/kg. */
    public double price(String good, String region, YearMonth first, YearMonth last) {
        return mean(SeriesKey.of("price", good, region, "USD/kg"), first, last);
    }

    /**
     * Spot price on a day, USD/kg: the price of a month is that of its middle, and between two middles prices change at a
     * steady rate.
     */
    public double price(String good, String region, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double offset = (day.getDayOfMonth() - 0.5) / month.lengthOfMonth() - 0.5;
        YearMonth other = offset < 0 ? month.minusMonths(1) : month.plusMonths(1);
        double here = StrictMath.log(price(good, region, month));
        double there = months.contains(other) ? StrictMath.log(price(good, region, other)) : here;
        double weight = Math.abs(offset);
        return StrictMath.exp((1 - weight) * here + weight * there);
    }

    /** Shipments from one region to another in one month, t. */
    public double flow(String good, String from, String to, YearMonth month) {
        return in(SeriesKey.route("flow", good, from, to, null), month);
    }

    /** Landings in one month, t. */
    public double arrival(String good, String from, String to, YearMonth month) {
        return in(SeriesKey.route("arrival", good, from, to, null), month);
    }
}
