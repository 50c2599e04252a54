package org.ytterby.workbench;

import java.util.List;
import org.ytterby.calibration.moments.Experiment;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Parameters;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.UsageException;

/** Past episodes that the model can be played against: what {@code calibrate} and {@code sensitivity} work with. */
public interface Experiments {

    /** Every parameter as its table states it, without what was calibrated: medians and ranges of the priors. */
    Parameters stated();

    /** Ids of the parameters that a calibration may move, in the order in which they are told. */
    List<String> free();

    /** Ids of the parameters that a sensitivity study moves; the free ones unless more matter. */
    default List<String> examined() {
        return free();
    }

    /** Plays all episodes; made once for each verb, used by several threads. */
    Experiment experiment();

    /** Calibrated values in force; without rows where there are none. */
    FrozenParameters frozen();

    /** Files that the episodes and the parameters come from. */
    List<InputFile> inputs();

    /** No episode: each question is refused. */
    static Experiments none() {
        return new Experiments() {
            private UsageException refusal() {
                return new UsageException("this workbench was made without past episodes, so there is nothing to play."
                        + " Maybe it should be made with experiments.");
            }

            @Override
            public Parameters stated() {
                throw refusal();
            }

            @Override
            public List<String> free() {
                throw refusal();
            }

            @Override
            public Experiment experiment() {
                throw refusal();
            }

            @Override
            public FrozenParameters frozen() {
                throw refusal();
            }

            @Override
            public List<InputFile> inputs() {
                throw refusal();
            }
        };
    }
}
