package org.ytterby.workbench.headline;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.workbench.result.Headline;

/** All sentences of a run: shortages by value at stake, the regime, prices. */
public final class Headlines {
    private Headlines() {}

    /** Draws the headlines; at least one, because that nobody runs short is one too. */
    public static List<Headline> of(Study study) {
        List<Headline> all = new ArrayList<>(new ShortageHeadlines(study).find());
        new RegimeHeadline(study).find().ifPresent(all::add);
        all.addAll(new PriceHeadlines(study).find());
        return List.copyOf(all);
    }
}
