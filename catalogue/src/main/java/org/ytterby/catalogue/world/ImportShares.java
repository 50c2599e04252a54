package org.ytterby.catalogue.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;

/** Where a region's imports of a good come from: the most specific row of good and class. */
final class ImportShares {

    private final VintageView view;
    private final Places places;
    private final Map<List<String>, Map<Integer, Figure>> read = new LinkedHashMap<>();

    ImportShares(VintageView view, Places places) {
        this.view = view;
        this.places = places;
    }

    /** Share by exporting region, in the order of the table; empty where the table says nothing. */
    Map<Integer, Figure> of(Good good, int importer) {
        for (String word : words(good)) {
            Map<Integer, Figure> shares =
                    read.computeIfAbsent(List.of(places.code(importer), word), group -> read(group, importer));
            if (!shares.isEmpty()) {
                return shares;
            }
        }
        return Map.of();
    }

    private Map<Integer, Figure> read(List<String> group, int importer) {
        Map<Integer, Figure> shares = new LinkedHashMap<>();
        for (Row row : view.rows("import-shares", List.of("importer", "goods"), group)) {
            int exporter = places.region(row.text("exporter"));
            if (exporter != importer && row.number("value") > 0) {
                shares.put(exporter, view.figure(row));
            }
        }
        return Collections.unmodifiableMap(shares);
    }

    /** Words of the table that cover a good, the most specific first. */
    static List<String> words(Good good) {
        GoodKind kind = good.kind();
        return switch (kind) {
            case CONCENTRATE, CARBONATE, SEG -> List.of(good.id(), "feed");
            case OXIDE -> List.of(good.id(), oxideClass(good), "oxides", "RE-compounds");
            case METAL -> List.of(good.id(), "metals", "RE-compounds");
            case MAGNET ->
                good.id().startsWith("NdFeB-H")
                        ? List.of(good.id(), "NdFeB", "magnets")
                        : List.of(good.id(), "magnets");
            case SCRAP -> List.of(good.id(), "scrap");
            case SOLUTION -> List.of();
        };
    }

    private static String oxideClass(Good good) {
        boolean light = good.content().keySet().stream().allMatch(e -> e.group() == Element.Group.LIGHT);
        return light ? "light-oxides" : "heavy-oxides";
    }
}
