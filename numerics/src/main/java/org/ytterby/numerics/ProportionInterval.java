package org.ytterby.numerics;

/**
 * The interval of a proportion after Clopper and Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934),
 * 404–413: it holds the true proportion at least as often as it says, also where few events were seen.
 *
 * @param low lower end, 0 where no event was seen
 * @param high upper end, 1 where every trial was an event
 */
public record ProportionInterval(double low, double high) {

    /**
     * The interval of the proportion behind some events.
     *
     * @param events how many were seen, 0 to {@code trials}
     * @param trials at least 1
     * @param confidence such as 0.95
     */
    public static ProportionInterval of(int events, int trials, double confidence) {
        if (trials < 1 || events < 0 || events > trials) {
            throw new IllegalArgumentException("proportion: " + events + " events of " + trials
                    + " trials, events must lie between 0 and trials, trials above 0.");
        }
        double tail = (1 - confidence) / 2;
        return new ProportionInterval(
                events == 0 ? 0 : InverseDistributions.beta(events, trials - events + 1, tail),
                events == trials ? 1 : InverseDistributions.beta(events + 1, trials - events, 1 - tail));
    }
}
