package org.ytterby.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ytterby.workbench.Interruption;

/**
 * Holds the end of the process back after Ctrl-C until the main thread has written what is finished. The JVM then ends by
 * itself with the code of the signal, 130 for SIGINT.
 */
final class InterruptGuard {
    private static final long MOST_SECONDS = 120;

    private final Interruption interruption = new Interruption();
    private final CountDownLatch finished = new CountDownLatch(1);

    private InterruptGuard() {}

    static InterruptGuard install() {
        InterruptGuard guard = new InterruptGuard();
        Runtime.getRuntime().addShutdownHook(new Thread(guard::hold, "interrupt-guard"));
        return guard;
    }

    /** Runs at every end of the process; after an ordinary end nothing is left to wait for. */
    private void hold() {
        if (finished.getCount() == 0) {
            return;
        }
        interruption.request();
        try {
            if (!finished.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("ytterby: gave up after " + MOST_SECONDS + " s; what was not written is lost.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Interruption interruption() {
        return interruption;
    }

    /** Tells that the main thread has nothing left to write. */
    void finished() {
        finished.countDown();
    }
}
