package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.number;
import static org.ytterby.catalogue.dataset.ColumnType.oneOf;
import static org.ytterby.catalogue.dataset.ColumnType.ref;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;
import static org.ytterby.catalogue.dataset.Columns.note;
import static org.ytterby.catalogue.dataset.Columns.vintage;

import java.util.List;

/** Tables on uses. */
final class DemandTables {

    private static final double INF = Double.POSITIVE_INFINITY;

    private DemandTables() {}

    static List<Table> all() {
        return List.of(uses(), useParameters(), useTotals(), useShares(), inUseHistory());
    }

    private static Table uses() {
        return new Table(
                "uses",
                List.of("uses.csv"),
                "Final uses",
                join(
                        required("id", ColumnType.id(), "word of the use"),
                        required("name", text(), "name"),
                        required("priority", number(1, 99), "1 is served first when something is rationed"),
                        required("stage", oneOf("magnet", "oxide", "metal", "mixed"), "what it mostly draws"),
                        note()),
                List.of("id"),
                List.of());
    }

    private static Table useParameters() {
        return new Table(
                "use-parameters",
                List.of("use_parameters.csv"),
                "How uses react, how long their products live",
                join(
                        required("use", ref(Words.USE), "use"),
                        required("good", ref(Words.GOOD).orStar(), "good, or * for all others of the use"),
                        required(
                                "parameter",
                                oneOf(
                                        "elasticity_short",
                                        "elasticity_long",
                                        "choke_price",
                                        "switch_price",
                                        "switch_share",
                                        "value_of_lost_load",
                                        "mean_life_years",
                                        "weibull_shape",
                                        "collection_share",
                                        "collection_cap",
                                        "growth_per_year",
                                        "cover_weeks",
                                        "cover_weeks_china"),
                                "what the figure is"),
                        figure(-1, INF)),
                List.of("use", "good", "parameter"),
                List.of());
    }

    private static Table useTotals() {
        return new Table(
                "use-totals",
                List.of("use_totals.csv"),
                "World use of goods, t REO or t gross a year",
                join(
                        required("use", ref(Words.USE), "use"),
                        required("good", ref(Words.GOOD), "good"),
                        vintage(),
                        figure(0, INF, Columns.TONNES_A_YEAR)),
                List.of("use", "good", "vintage"),
                List.of());
    }

    private static Table useShares() {
        return new Table(
                "use-shares",
                List.of("use_shares.csv"),
                "Where goods are used",
                join(
                        required("use", ref(Words.USE), "use"),
                        required("region", ref(Words.REGION), "region where the good is consumed"),
                        vintage(),
                        figure(0, 1, "share")),
                List.of("use", "region", "vintage"),
                List.of(new Table.SumRule(List.of("use", "vintage"), 0.998, 1.002)));
    }

    private static Table inUseHistory() {
        return new Table(
                "in-use-history",
                List.of("in_use_history.csv"),
                "Past world use of magnets, t a year",
                join(
                        required("use", ref(Words.USE), "use"),
                        required("good", ref(Words.GOOD), "magnet"),
                        required("year", ColumnType.year(), "year of the inflow"),
                        figure(0, INF, Columns.TONNES_A_YEAR)),
                List.of("use", "good", "year"),
                List.of());
    }
}
