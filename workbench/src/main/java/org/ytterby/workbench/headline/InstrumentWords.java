package org.ytterby.workbench.headline;

import java.util.Locale;
import org.ytterby.policy.Instrument;

/** Kinds of instruments as words: {@code ExportLicence} is an export licence. */
final class InstrumentWords {
    private InstrumentWords() {}

    static String of(Instrument instrument) {
        return instrument
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
