package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Figure;
import org.ytterby.domain.FrozenParameters;

/**
 * What a calibration found.
 *
 * @param space the free parameters
 * @param stated the play of the stated values
 * @param best the play of the calibrated values
 * @param statedMisfit sum of squared residuals of the open checks with the stated values
 * @param bestMisfit the same with the calibrated ones
 * @param bestPenalty what the prior charges for them: the sum of their squared coordinates
 * @param evidence one for each free parameter, in their order
 * @param leftOut one for each episode, where it was asked for
 * @param screened starts that were played, the stated values not counted
 * @param plays plays in all
 * @param failures plays in which a month did not clear
 * @param finished false where it was stopped before everything was done
 */
public record CalibrationResult(
        ParameterSpace space,
        Trial stated,
        Trial best,
        double statedMisfit,
        double bestMisfit,
        double bestPenalty,
        List<ParameterEvidence> evidence,
        List<LeftOut> leftOut,
        int screened,
        int plays,
        int failures,
        boolean finished) {

    /** Copies the lists. */
    public CalibrationResult {
        evidence = List.copyOf(evidence);
        leftOut = List.copyOf(leftOut);
    }

    /** The calibrated values as they are kept. */
    public FrozenParameters frozen() {
        List<FrozenParameters.Row> rows = new ArrayList<>();
        for (ParameterEvidence found : evidence) {
            Figure figure = found.prior().figure();
            rows.add(new FrozenParameters.Row(
                    found.prior().id(),
                    found.value(),
                    figure.low(),
                    figure.high(),
                    figure.value(),
                    found.posteriorLow(),
                    found.posteriorHigh(),
                    figure.unit(),
                    found.verdict().word()));
        }
        return new FrozenParameters(rows);
    }
}
