package org.ytterby.cli;

import java.util.function.Function;
import org.ytterby.workbench.Progress;

/** Does work under a progress bar, which is gone before anything else is printed. */
final class Watched {
    private Watched() {}

    static <T> T work(Progress progress, Function<Progress, T> work) {
        try {
            return work.apply(progress);
        } finally {
            if (progress instanceof ProgressBar bar) {
                bar.close();
            }
        }
    }
}
