package org.ytterby.workbench;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.check.Verdict;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.RunDocument;

/**
 * What a run gave.
 *
 * @param scenario what was run
 * @param distribution every series in every month of every future
 * @param document its summary and headlines
 * @param verdict where the condition of the request held; empty where it did not, or there was none
 */
public record RunResult(Scenario scenario, Distribution distribution, RunDocument document, Optional<Verdict> verdict) {

    /** The sentences, the most important first. */
    public List<Headline> headlines() {
        return document.headlines();
    }

    /**
     * Spot price of a good in a region, USD/kg by month.
     *
     * @throws NoSuchElementException if the good has no price there
     */
    public SeriesSummary price(String good, String region) {
        return document.summary()
                .find(SeriesKey.of("price", good, region, "USD/kg"))
                .orElseThrow(() -> new NoSuchElementException("no price of '" + good + "' in '" + region
                        + "'. Maybe it is not made, shipped or used there."));
    }
}
