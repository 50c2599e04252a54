package org.ytterby.workbench.words;

import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.workbench.result.Manifest;

/** Says which futures failed and what that means for the results. */
public final class FailedFutures {
    private static final int MOST = 10;

    private FailedFutures() {}

    /** One sentence or two; empty where no future failed. */
    public static String sentence(Manifest manifest) {
        if (manifest.failed().isEmpty()) {
            return "";
        }
        int all = manifest.futures() + manifest.failedFutures();
        String names =
                manifest.failed().stream().limit(MOST).map(FailedFutures::name).collect(Collectors.joining(", "));
        int left = manifest.failed().size() - MOST;
        return manifest.failedFutures() + " of " + all
                + " futures failed, because a month did not clear, and are left out: "
                + names + (left > 0 ? " and " + left + " more" : "") + "."
                + (manifest.tooManyFailed() ? tooMany() : "");
    }

    private static String name(FailedFuture future) {
        return "future " + future.future() + " in " + future.month() + " (" + future.status() + ")";
    }

    private static String tooMany() {
        return " That is more than " + Plain.percent(Manifest.MOST_FAILED)
                + ": the 95th percentile says nothing, and the shares of futures are too low where the failed ones are the"
                + " worst.";
    }

    /** The sentence as a list of none or one. */
    public static List<String> sentences(Manifest manifest) {
        return manifest.failed().isEmpty() ? List.of() : List.of(sentence(manifest));
    }
}
