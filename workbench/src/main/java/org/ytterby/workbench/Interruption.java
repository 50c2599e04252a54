package org.ytterby.workbench;

import java.util.function.BooleanSupplier;

/**
 * Lets another thread stop a simulation: no further future is started, those that are finished are handed over and
 * written.
 */
public final class Interruption implements BooleanSupplier {
    private volatile boolean requested;

    /** Asks that no further future be started; may be called from any thread, more than once. */
    public void request() {
        requested = true;
    }

    /** True once it was asked for. */
    @Override
    public boolean getAsBoolean() {
        return requested;
    }
}
