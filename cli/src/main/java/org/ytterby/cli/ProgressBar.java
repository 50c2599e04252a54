package org.ytterby.cli;

import java.io.PrintWriter;
import org.ytterby.workbench.Progress;

/** One line on a terminal that is written over as futures are finished, and wiped when the work is done. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 40;
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private int shown = -1;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void stage(String what) {
        shown = -1;
        err.print(WIPE + what + " …");
        err.flush();
    }

    @Override
    public synchronized void futures(int done, int all) {
        draw(done, all, "futures");
    }

    @Override
    public synchronized void plays(int done, int all) {
        draw(done, all, "plays");
    }

    private void draw(int done, int all, String things) {
        int filled = (int) ((long) WIDTH * done / all);
        if (done > shown) {
            shown = done;
            err.print(WIPE + "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " of " + all + " "
                    + things);
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        err.print(WIPE);
        err.flush();
    }
}
