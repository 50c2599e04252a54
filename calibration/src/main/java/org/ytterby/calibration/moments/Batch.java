package org.ytterby.calibration.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Does many independent tasks, on however many threads. */
public interface Batch {

    /**
     * Results of tasks 0, 1, 2, … in their order; fewer than asked for only after a stop.
     *
     * @param count number of tasks
     * @param task from its number to its result
     */
    <T> List<T> run(int count, IntFunction<T> task);

    /** True once the person asked to stop. */
    boolean isStopped();

    /** One task after the other on the calling thread. */
    static Batch serial(BooleanSupplier stopped) {
        return new Batch() {
            @Override
            public <T> List<T> run(int count, IntFunction<T> task) {
                List<T> results = new ArrayList<>();
                for (int i = 0; i < count && !isStopped(); i++) {
                    results.add(task.apply(i));
                }
                return results;
            }

            @Override
            public boolean isStopped() {
                return stopped.getAsBoolean();
            }
        };
    }
}
