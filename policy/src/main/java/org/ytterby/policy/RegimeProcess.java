package org.ytterby.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How regimes follow one another, MODEL §10 and equation (38).
 *
 * <p>A truce breaks at a hazard drawn once per future from a Gamma distribution, because five observed breaks pin it down
 * only within an interval; at each scheduled expiry it is not renewed with a probability drawn from a Beta distribution.
 * A share of futures is of a durable type, whose hazard is scaled down and whose expiries are always renewed.
 *
 * @param start regime in the first month
 * @param hazardShape shape of the Gamma distribution of the monthly hazard (breaks observed, plus a half)
 * @param hazardExposure its rate, months of exposure; 0 means that the regime never changes
 * @param expiries days on which a truce lapses unless it is renewed
 * @param lapseAlpha first parameter of the Beta distribution of not being renewed
 * @param lapseBeta second parameter
 * @param durableWeight share of futures of the durable type
 * @param durableFactor factor on their hazard
 * @param afterBreak relative weights of the regimes that follow a break
 * @param reliefHazard monthly odds that a broken truce is made again
 */
public record RegimeProcess(
        Regime start,
        double hazardShape,
        double hazardExposure,
        List<LocalDate> expiries,
        double lapseAlpha,
        double lapseBeta,
        double durableWeight,
        double durableFactor,
        SortedMap<Regime, Double> afterBreak,
        double reliefHazard) {

    /** Copies the collections and refuses parameters out of range. */
    public RegimeProcess {
        expiries = expiries.stream().sorted().toList();
        afterBreak = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(afterBreak));
        if (!(hazardShape > 0) || !(hazardExposure >= 0) || !(lapseAlpha > 0) || !(lapseBeta > 0)) {
            throw new IllegalArgumentException(
                    "regime process: hazardShape " + hazardShape + ", hazardExposure " + hazardExposure
                            + ", lapseAlpha " + lapseAlpha + ", lapseBeta " + lapseBeta + " must be positive.");
        }
        if (!(durableWeight >= 0 && durableWeight <= 1)
                || !(durableFactor >= 0 && durableFactor <= 1)
                || !(reliefHazard >= 0 && reliefHazard <= 1)) {
            throw new IllegalArgumentException("regime process: durableWeight " + durableWeight + ", durableFactor "
                    + durableFactor + " and reliefHazard " + reliefHazard + " must lie between 0 and 1.");
        }
        if (afterBreak.values().stream().anyMatch(weight -> !(weight >= 0))
                || afterBreak.values().stream().mapToDouble(w -> w).sum() <= 0) {
            throw new IllegalArgumentException("afterBreak needs at least one regime with a weight above 0.");
        }
    }

    /** A regime that never changes. */
    public static RegimeProcess constant(Regime regime) {
        TreeMap<Regime, Double> self = new TreeMap<>();
        self.put(regime, 1.0);
        return new RegimeProcess(regime, 1, 0, List.of(), 1, 1, 0, 1, self, 0);
    }

    /**
     * True where an expiry is decided in a month: one in the first half of a month in that month, one in its second half in
     * the next, and one in the as-of month, whose outcome is not known yet, in the first month that is simulated.
     */
    public boolean lapsesIn(YearMonth month, YearMonth asOf) {
        return expiries.stream().anyMatch(day -> {
            YearMonth decided = YearMonth.from(day).plusMonths(day.getDayOfMonth() > 15 ? 1 : 0);
            boolean open = YearMonth.from(day).equals(asOf);
            return open ? month.equals(asOf.plusMonths(1)) : decided.equals(month) && decided.isAfter(asOf);
        });
    }

    /** True where the regime of the first month rules throughout. */
    public boolean isConstant() {
        return hazardExposure == 0 && expiries.isEmpty();
    }
}
