package org.ytterby.workbench.result;

import java.util.List;

/**
 * Figures of risk and what they were made from.
 *
 * @param manifest of the runs behind them
 * @param scores in the order in which they are told
 */
public record RiskDocument(Manifest manifest, List<Score> scores) {

    /** Copies the list. */
    public RiskDocument {
        scores = List.copyOf(scores);
    }
}
