package org.ytterby.cli;

import java.io.PrintWriter;
import org.ytterby.workbench.Progress;

/** Stages as lines, for a log that no person watches. */
final class StageLog implements Progress {
    private final PrintWriter err;

    StageLog(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void stage(String what) {
        err.println(what + " …");
        err.flush();
    }

    @Override
    public void futures(int done, int all) {
        if (done == all) {
            err.println(done + " futures");
            err.flush();
        }
    }

    @Override
    public void plays(int done, int all) {
        if (done == all) {
            err.println(done + " plays");
            err.flush();
        }
    }
}
