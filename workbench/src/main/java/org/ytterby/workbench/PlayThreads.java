package org.ytterby.workbench;

import java.util.List;
import java.util.function.IntFunction;
import org.ytterby.calibration.moments.Batch;
import org.ytterby.ensemble.ThreadExecutor;

/** Plays of past episodes on the threads of this machine. */
final class PlayThreads implements Batch {
    private final int threads;
    private final Progress progress;
    private final Interruption interruption;

    PlayThreads(int threads, Progress progress, Interruption interruption) {
        this.threads = threads;
        this.progress = progress;
        this.interruption = interruption;
    }

    @Override
    public <T> List<T> run(int count, IntFunction<T> task) {
        return new ThreadExecutor(threads, interruption)
                .run(count, () -> task, work -> work, done -> progress.plays(done, count));
    }

    @Override
    public boolean isStopped() {
        return interruption.getAsBoolean();
    }
}
