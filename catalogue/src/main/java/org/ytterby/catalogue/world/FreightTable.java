package org.ytterby.catalogue.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;

/** Transport between regions: the cheapest means between their blocs. */
final class FreightTable {

    /**
     * A way to ship.
     *
     * @param cost USD/kg
     * @param months whole months under way
     */
    record Way(double cost, int months) {}

    private static final String[] MODES = {"sea", "land", "air"};

    private final VintageView view;
    private final Places places;
    private final Map<String, Way> known = new HashMap<>();

    FreightTable(VintageView view, Places places) {
        this.view = view;
        this.places = places;
    }

    /** The cheapest way from one region to another; the quicker of two that cost the same. */
    Way between(int from, int to) {
        String fromBloc = places.regions().get(from).bloc();
        String toBloc = places.regions().get(to).bloc();
        return known.computeIfAbsent(fromBloc + " " + toBloc, key -> cheapest(fromBloc, toBloc));
    }

    private Way cheapest(String fromBloc, String toBloc) {
        @Nullable Way best = null;
        for (String mode : MODES) {
            Optional<Figure> cost = view.find("freight", fromBloc, toBloc, mode, "cost");
            Optional<Figure> months = view.find("freight", fromBloc, toBloc, mode, "months");
            if (cost.isPresent() && months.isPresent()) {
                Way way = new Way(
                        cost.get().value(), (int) Math.round(months.get().value()));
                if (best == null || way.cost < best.cost || (way.cost == best.cost && way.months < best.months)) {
                    best = way;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException(
                    "freight.csv has no way from " + fromBloc + " to " + toBloc + " with cost and months.");
        }
        return best;
    }
}
