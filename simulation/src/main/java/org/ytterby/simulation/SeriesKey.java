package org.ytterby.simulation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one series of results is about; the keys that do not apply are null.
 *
 * @param metric such as {@code price}, {@code flow} or {@code unserved}
 * @param good id of a good or of a sum such as {@code NdFeB}
 * @param region code of a region or group
 * @param from code of the shipping region
 * @param to code of the receiving region, or {@code WORLD}
 * @param channel {@code contract}, {@code spot} or {@code informal}; null for their sum
 * @param element symbol of an element
 * @param use id of a use
 * @param instrument id of the event whose rent it is
 * @param regime word of a regime
 * @param unit such as {@code USD/kg} or {@code t/month}
 */
public record SeriesKey(
        String metric,
        @Nullable String good,
        @Nullable String region,
        @Nullable String from,
        @Nullable String to,
        @Nullable String channel,
        @Nullable String element,
        @Nullable String use,
        @Nullable String instrument,
        @Nullable String regime,
        String unit)
        implements Comparable<SeriesKey> {

    private static final Comparator<String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::metric)
            .thenComparing(SeriesKey::good, NULLS_FIRST)
            .thenComparing(SeriesKey::region, NULLS_FIRST)
            .thenComparing(SeriesKey::from, NULLS_FIRST)
            .thenComparing(SeriesKey::to, NULLS_FIRST)
            .thenComparing(SeriesKey::channel, NULLS_FIRST)
            .thenComparing(SeriesKey::element, NULLS_FIRST)
            .thenComparing(SeriesKey::use, NULLS_FIRST)
            .thenComparing(SeriesKey::instrument, NULLS_FIRST)
            .thenComparing(SeriesKey::regime, NULLS_FIRST)
            .thenComparing(SeriesKey::unit);

    /** A series that only a metric, a good and a region name. */
    public static SeriesKey of(String metric, String good, String region, String unit) {
        return new SeriesKey(metric, good, region, null, null, null, null, null, null, null, unit);
    }

    /** A flow or arrival. */
    public static SeriesKey route(String metric, String good, String from, String to, @Nullable String channel) {
        return new SeriesKey(metric, good, null, from, to, channel, null, null, null, null, "t/month");
    }

    /** A series of one use. */
    public static SeriesKey use(String metric, String good, String region, String use, String unit) {
        return new SeriesKey(metric, good, region, null, null, null, null, use, null, null, unit);
    }

    /** A series of one element. */
    public static SeriesKey element(String metric, String element, String region, String unit) {
        return new SeriesKey(metric, null, region, null, null, null, element, null, null, null, unit);
    }

    /** A series of one instrument. */
    public static SeriesKey instrument(
            String metric, String instrument, @Nullable String good, @Nullable String to, String unit) {
        return new SeriesKey(metric, good, null, null, to, null, null, null, instrument, null, unit);
    }

    /** The indicator or probability of a regime. */
    public static SeriesKey regime(String regime) {
        return new SeriesKey("regime", null, null, null, null, null, null, null, null, regime, "probability");
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }
}
