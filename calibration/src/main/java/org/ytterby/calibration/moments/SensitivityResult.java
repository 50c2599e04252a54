package org.ytterby.calibration.moments;

import java.util.List;

/**
 * What every simulated figure depends on.
 *
 * @param space the parameters with their priors
 * @param figures one for each moment and headline, in the order of the outcome
 * @param varied ids of the parameters of the Sobol indices, the most influential first
 * @param blocks blocks of the Saltelli design that were played
 * @param plays plays in all
 * @param failures plays in which a month did not clear
 * @param finished false where it was stopped before everything was done
 */
public record SensitivityResult(
        ParameterSpace space,
        List<FigureSensitivity> figures,
        List<String> varied,
        int blocks,
        int plays,
        int failures,
        boolean finished) {

    /** Copies the lists. */
    public SensitivityResult {
        figures = List.copyOf(figures);
        varied = List.copyOf(varied);
    }
}
