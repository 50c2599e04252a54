package org.ytterby.history.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.history.Check;
import org.ytterby.history.Expectation;
import org.ytterby.history.ObservedFlows;
import org.ytterby.history.Played;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;

/** How each check of the dataset is read from simulated months. */
public final class Readings {

    private final Map<String, Reading> byId = new TreeMap<>();

    /**
     * The readings of an episode.
     *
     * @param observed published monthly flows
     * @param expectations what the episode is held against
     * @param measures what was in force in the base world
     */
    public Readings(ObservedFlows observed, List<Expectation> expectations, List<Instrument> measures) {
        MagnetPath magnets = new MagnetPath(observed);
        byId.put("magnets-2025-rms", magnets::rms);
        byId.put("magnets-2025-regain", magnets::regain);
        byId.put("dy-ratio-2025-05", Dysprosium::ratio);
        byId.put("dy-china-change", Dysprosium::chinaChange);
        byId.put("jpn-imports-2010-09", played -> Embargo2010.imports(played, 9));
        byId.put("jpn-imports-2010-10", played -> Embargo2010.imports(played, 10));
        byId.put("jpn-imports-2010-11", played -> Embargo2010.imports(played, 11));
        byId.put("jpn-loss-2010", Embargo2010::unserved);
        byId.put("dy-price-60d-2010", Embargo2010::dysprosiumRise);
        Multiples2011.ELEMENTS.forEach(
                element -> byId.put(Multiples2011.PREFIX + element, played -> Multiples2011.multiple(played, element)));
        byId.put("multiple-2011-rank", played -> Multiples2011.rank(played, expectations));
        byId.put("kachin-heavy-not-light", Kachin::heavyNotLight);
        byId.put("lynas-ramp", InSample::ramp);
        byId.put("cost-overrun", InSample::costOverrun);
        List.of("2009", "2023", "2024")
                .forEach(year -> byId.put("base-month-" + year, played -> baseMonth(played, measures, year)));
    }

    private static double baseMonth(Played played, List<Instrument> measures, String year) {
        return BaseMonthError.worst(played.economy(), measures, YearMonth.of(Integer.parseInt(year), 12), Regime.OPEN);
    }

    /**
     * Reads a check.
     *
     * @throws IllegalStateException if nothing reads a check of this id
     */
    public Check check(Expectation expectation, Played played) {
        Reading reading = byId.get(expectation.id());
        if (reading == null) {
            throw new IllegalStateException(
                    "nothing reads check '" + expectation.id() + "' of checks.csv. Maybe its id is misspelt.");
        }
        return new Check(expectation, reading.of(played));
    }
}
