package org.ytterby.workbench;

import org.ytterby.simulation.ClearingException;
import org.ytterby.store.FileTroubleException;
import org.ytterby.workbench.result.InterruptedRunException;
import org.ytterby.workbench.result.InvalidInputException;
import org.ytterby.workbench.result.UsageException;

/** How a use case can end, and the code by which scripts know it. */
public enum ExitCode {
    DONE(0),
    /** A fault of the program. */
    FAULT(1),
    /** The person asked for something that does not exist or contradicts itself. */
    WRONG_USAGE(2),
    /** A scenario or a dataset is at fault. */
    INVALID_INPUT(3),
    /** A month has no feasible answer. */
    NO_ANSWER(4),
    /** The condition of {@code --fail-if} held. */
    CONDITION_HELD(5),
    /** A file or folder cannot be read or written. */
    FILE_TROUBLE(6),
    /** The person stopped it; what was finished is written. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** What a failure means; anything not foreseen is a fault of the program. */
    public static ExitCode of(Throwable failure) {
        if (failure instanceof UsageException) {
            return WRONG_USAGE;
        }
        if (failure instanceof InvalidInputException) {
            return INVALID_INPUT;
        }
        if (failure instanceof ClearingException) {
            return NO_ANSWER;
        }
        if (failure instanceof FileTroubleException) {
            return FILE_TROUBLE;
        }
        return failure instanceof InterruptedRunException ? INTERRUPTED : FAULT;
    }
}
