package org.ytterby.workbench;

import org.ytterby.workbench.result.UsageException;

/**
 * How much to play against the past.
 *
 * @param plays starts of a calibration, or blocks of the Saltelli design of a sensitivity study; 2 to 100,000
 * @param seed seed of all draws
 * @param threads workers, one or more; without influence on the numbers
 * @param leaveOneOut true to calibrate again without each episode; without influence on a sensitivity study
 */
public record PlayRequest(int plays, long seed, int threads, boolean leaveOneOut) {
    private static final int LEAST = 2;
    private static final int MOST = 100_000;

    /**
     * Checks what was typed.
     *
     * @param option the word by which {@code plays} was given, such as {@code --starts}
     * @throws UsageException if a number is out of range
     */
    public static PlayRequest of(String option, int plays, long seed, int threads, boolean leaveOneOut) {
        if (plays < LEAST || plays > MOST) {
            throw new UsageException(option + " must lie between " + LEAST + " and " + MOST + " (is " + plays
                    + "). Maybe leave it out.");
        }
        if (threads < 1) {
            throw new UsageException("--threads must be 1 or more (is " + threads + "). Maybe leave it out.");
        }
        return new PlayRequest(plays, seed, threads, leaveOneOut);
    }
}
