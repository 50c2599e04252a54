package org.ytterby.bench.rivals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time of the wall clock and of this thread's processor, summed over the stretches between start and stop. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long wall;
    private long processor;
    private long wallBegun;
    private long processorBegun;

    /** Begins a stretch. */
    Stopwatch start() {
        processorBegun = THREADS.getCurrentThreadCpuTime();
        wallBegun = System.nanoTime();
        return this;
    }

    /** Ends a stretch. */
    Spent stop() {
        wall += System.nanoTime() - wallBegun;
        processor += THREADS.getCurrentThreadCpuTime() - processorBegun;
        return new Spent(wall / 1e9, processor / 1e9);
    }
}
