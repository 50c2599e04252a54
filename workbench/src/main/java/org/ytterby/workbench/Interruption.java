package org.ytterby.workbench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets another thread stop a simulation without harming what comes after it: the simulating thread is interrupted, hands
 * over the futures that are finished, and writes them undisturbed.
 */
public final class Interruption {
    private @Nullable Thread simulating;
    private boolean requested;

    /** Asks that no further future be simulated; may be called from any thread, more than once. */
    public synchronized void request() {
        requested = true;
        if (simulating != null) {
            simulating.interrupt();
        }
    }

    /** True once it was asked for. */
    public synchronized boolean requested() {
        return requested;
    }

    /** Does work that ends early when the calling thread is interrupted; the interrupt does not outlast it. */
    <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        simulating = Thread.currentThread();
        if (requested) {
            simulating.interrupt();
        }
    }

    private synchronized void end() {
        simulating = null;
        Thread.interrupted();
    }
}
