package org.ytterby.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes that a stretch of work on this thread takes from the heap. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What asking twice takes by itself. */
    private static final long ASKING = ask();

    private Allocation() {}

    /** Bytes allocated by {@code work}. */
    static long of(Runnable work) {
        long before = now();
        work.run();
        return Math.max(0, now() - before - ASKING);
    }

    private static long ask() {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 100; k++) {
            long before = now();
            least = Math.min(least, now() - before);
        }
        return least;
    }

    private static long now() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
