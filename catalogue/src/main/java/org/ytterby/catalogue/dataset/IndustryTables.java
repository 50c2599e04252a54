package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.optional;
import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.number;
import static org.ytterby.catalogue.dataset.ColumnType.ref;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;
import static org.ytterby.catalogue.dataset.Columns.note;
import static org.ytterby.catalogue.dataset.Columns.vintage;

import java.util.List;

/** Tables on the industries that use rare earths and on what they deliver to each other. */
final class IndustryTables {

    private static final double INF = Double.POSITIVE_INFINITY;

    private IndustryTables() {}

    static List<Table> all() {
        return List.of(
                sectors(),
                areas(),
                shares(
                        "value-added-shares",
                        "value_added_shares.csv",
                        "Parts of sectors in the product of an area",
                        List.of(new Table.SumRule(List.of("area"), 0.999, 1.001))),
                shares(
                        "domestic-shares",
                        "domestic_shares.csv",
                        "Parts of what an area takes of a sector that it makes itself",
                        List.of()),
                inputs());
    }

    private static Table sectors() {
        return new Table(
                "sectors",
                List.of("sectors.csv"),
                "Industries that use rare earths, and the rest",
                join(
                        required("id", ColumnType.id(), "word of the sector"),
                        required("name", text(), "name, with its divisions of the industrial classification"),
                        required("priority", number(1, 99), "1 is delivered to first when something is rationed"),
                        optional("uses", ref(Words.USE).list(), "uses whose lack of rare earths stops it"),
                        note()),
                List.of("id"),
                List.of());
    }

    private static Table areas() {
        return new Table(
                "industry-areas",
                List.of("industry_areas.csv"),
                "Gross domestic product of the areas of the input-output table",
                join(
                        required("area", ref(Words.PLACE), "region, group of regions, or ROW for all others"),
                        vintage(),
                        figure(0, INF, "USD/year")),
                List.of("area", "vintage"),
                List.of());
    }

    private static Table shares(String id, String file, String title, List<Table.SumRule> sums) {
        return new Table(
                id,
                List.of(file),
                title,
                join(
                        required("area", ref(Words.PLACE), "area of the input-output table"),
                        required("sector", ref(Words.SECTOR), "sector"),
                        figure(0, 1, "share")),
                List.of("area", "sector"),
                sums);
    }

    private static Table inputs() {
        return new Table(
                "input-coefficients",
                List.of("input_coefficients.csv"),
                "What a USD of output takes of other sectors' products",
                join(
                        required("supplier", ref(Words.SECTOR), "sector that delivers"),
                        required("buyer", ref(Words.SECTOR), "sector that takes"),
                        figure(0, 1, "USD/USD")),
                List.of("supplier", "buyer"),
                List.of());
    }
}
