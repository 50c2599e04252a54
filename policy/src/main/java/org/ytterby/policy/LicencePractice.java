package org.ytterby.policy;

import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Share;

/**
 * How an authority deals with filings besides how many it approves.
 *
 * @param graceDays days from the start on which goods under way still leave freely, 0 to 365
 * @param defence share of the filings that is for military users, who are refused, MODEL equation (37)
 * @param delay time that a case takes whatever the queue; null where none
 * @param inspection share of cargoes that customs inspect while the licence is in force, MODEL equation (8)
 */
public record LicencePractice(
        int graceDays, Share defence, @Nullable ProcessingDelay delay, Share inspection) {

    /** No grace, no military users, no delay, no inspection. */
    public static final LicencePractice PLAIN = new LicencePractice(0, Share.NONE, null, Share.NONE);

    /** Refuses a grace outside 0 to 365 days. */
    public LicencePractice {
        if (graceDays < 0 || graceDays > 365) {
            throw new IllegalArgumentException("grace must lie between 0 and 365 days (is " + graceDays + ").");
        }
    }
}
