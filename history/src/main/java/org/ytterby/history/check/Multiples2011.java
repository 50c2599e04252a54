package org.ytterby.history.check;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.history.Expectation;
import org.ytterby.history.Played;
import org.ytterby.numerics.RankCorrelation;

/** How many times their price of December 2009 the oxides fetched outside China in 2011. */
final class Multiples2011 {

    /** Prefix of the checks that hold the observed multiples. */
    static final String PREFIX = "multiple-2011-";

    /** Elements in the order in which they are ranked. */
    static final List<String> ELEMENTS = List.of("Ce", "La", "Nd", "Dy", "Eu");

    private static final String OUTSIDE = "USA";
    private static final YearMonth BASE = YearMonth.of(2009, 12);
    private static final YearMonth FIRST = YearMonth.of(2011, 4);
    private static final YearMonth LAST = YearMonth.of(2011, 6);
    private static final YearMonth PEAK_OF_ND = YearMonth.of(2011, 9);

    private Multiples2011() {}

    /** Multiple of one element: second quarter of 2011, Nd in September. */
    static double multiple(Played played, String element) {
        String good = element + "-oxide";
        double top = element.equals("Nd")
                ? played.price(good, OUTSIDE, PEAK_OF_ND)
                : played.price(good, OUTSIDE, FIRST, LAST);
        return top / played.price(good, OUTSIDE, BASE);
    }

    /** Spearman's rank correlation of observed and simulated multiples. */
    static double rank(Played played, List<Expectation> expectations) {
        double[] observed = ELEMENTS.stream()
                .mapToDouble(element -> observed(expectations, PREFIX + element))
                .toArray();
        double[] simulated = ELEMENTS.stream()
                .mapToDouble(element -> multiple(played, element))
                .toArray();
        return RankCorrelation.of(observed, simulated);
    }

    private static double observed(List<Expectation> expectations, String id) {
        return expectations.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("checks.csv has no " + id))
                .observed();
    }
}
