package org.ytterby.workbench;

import org.ytterby.workbench.result.UsageException;
import org.ytterby.workbench.words.Plain;

/**
 * Whether the futures that are asked for fit into memory. Percentiles need every future at once, so what a run takes grows
 * with their number; that is said before anything is simulated, not hours later by an {@link OutOfMemoryError}.
 */
final class MemoryNeed {
    /** Part of the heap that futures may take; the world, the program and the results need the rest. */
    private static final double FOR_FUTURES = 0.85;

    private MemoryNeed() {}

    /**
     * Refuses more futures than fit.
     *
     * @param futures how many
     * @param bytesEach what one takes
     * @param heap what the program may take in all, bytes
     * @throws UsageException if they do not fit, with the number that does
     */
    static void check(int futures, long bytesEach, long heap) {
        long most = (long) (FOR_FUTURES * heap / bytesEach);
        if (futures > most) {
            throw new UsageException("--futures " + futures + " needs " + gigabytes((double) futures * bytesEach)
                    + " GB of memory (" + Plain.number(bytesEach / 1e6) + " MB each), and Java may take "
                    + gigabytes(heap)
                    + " GB. Maybe --futures " + Math.max(1, most)
                    + ", fewer months, or a larger heap: JDK_JAVA_OPTIONS=-Xmx… sets it.");
        }
    }

    private static String gigabytes(double bytes) {
        return Plain.number(bytes / 1e9);
    }
}
