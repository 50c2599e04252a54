package org.ytterby.workbench.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Source;
import org.ytterby.workbench.result.Explanation;

/** Explains numbers that the dataset states, by their row and publication. */
final class Figures {
    private final Function<String, Optional<Source>> sources;

    Figures(Function<String, Optional<Source>> sources) {
        this.sources = sources;
    }

    Explanation of(String id, Figure figure) {
        String note = figure.note().isEmpty() ? "as published" : figure.note();
        return new Explanation(
                id,
                figure.value(),
                figure.unit(),
                note,
                figure,
                sources.apply(figure.source()).orElse(null),
                List.of());
    }
}
