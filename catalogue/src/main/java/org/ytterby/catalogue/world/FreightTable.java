package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;

/** Transport between regions: the means between their blocs that costs least, counting the capital tied up on the way. */
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
    private final double interest;
    private final Map<String, List<Way>> known = new LinkedHashMap<>();

    FreightTable(VintageView view, Places places, Parameters parameters) {
        this.view = view;
        this.places = places;
        interest = 1 - parameters.value("discount.monthly");
    }

    /**
     * The way from one region to another that costs least.
     *
     * @param price value of the good, USD/kg, on which interest is lost while it is under way
     */
    Way between(int from, int to, double price) {
        String fromBloc = places.regions().get(from).bloc();
        String toBloc = places.regions().get(to).bloc();
        List<Way> ways = known.computeIfAbsent(fromBloc + " " + toBloc, key -> ways(fromBloc, toBloc));
        return ways.stream()
                .min(Comparator.comparingDouble((Way way) -> way.cost + way.months * price * interest)
                        .thenComparingInt(Way::months))
                .orElseThrow(() -> new IllegalStateException(
                        "freight.csv has no way from " + fromBloc + " to " + toBloc + " with cost and months."));
    }

    private List<Way> ways(String fromBloc, String toBloc) {
        List<Way> ways = new ArrayList<>();
        for (String mode : MODES) {
            Optional<Figure> cost = view.find("freight", fromBloc, toBloc, mode, "cost");
            Optional<Figure> months = view.find("freight", fromBloc, toBloc, mode, "months");
            if (cost.isPresent() && months.isPresent()) {
                ways.add(new Way(
                        cost.get().value(), (int) Math.round(months.get().value())));
            }
        }
        return ways;
    }
}
