package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.optional;
import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.number;
import static org.ytterby.catalogue.dataset.ColumnType.oneOf;
import static org.ytterby.catalogue.dataset.ColumnType.ref;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;
import static org.ytterby.catalogue.dataset.Columns.note;
import static org.ytterby.catalogue.dataset.Columns.place;
import static org.ytterby.catalogue.dataset.Columns.provenance;
import static org.ytterby.catalogue.dataset.Columns.vintage;

import java.util.List;

/** Tables on elements, ores, plants and projects. */
final class SupplyTables {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final ColumnType STAGE =
            oneOf("mine", "cracking", "separation", "finishing", "metal", "alloy", "magnet", "recycling");
    private static final ColumnType RECIPES = ref(Words.RECIPE).list();
    private static final ColumnType RECIPE_OR_KIND = ref(Words.RECIPE_KIND).or(ref(Words.RECIPE));

    private SupplyTables() {}

    static List<Table> all() {
        return List.of(
                elements(),
                ores(),
                baskets(),
                sites(),
                operations(),
                yields(),
                contents(),
                costs(),
                totals(),
                projects(),
                projectFigures(),
                foreignOwners());
    }

    private static Table plain(String id, String title, List<Column> columns, String... key) {
        return new Table(id, List.of(id.replace('-', '_') + ".csv"), title, columns, List.of(key), List.of());
    }

    private static Table elements() {
        return plain(
                "elements",
                "The seventeen rare-earth elements",
                join(
                        required("symbol", ref(Words.ELEMENT), "chemical symbol"),
                        required("name", text(), "English name"),
                        required("atomic_number", number(1, 120), "number of protons"),
                        required("group", oneOf("light", "heavy", "scandium"), "group after the EU study of 2023"),
                        required("oxide", text(), "formula of the oxide that is traded"),
                        required("oxide_per_metal", number(1, 2), "t oxide per t element"),
                        required("market", oneOf("active", "tiny", "none"), "size of its market"),
                        note()),
                "symbol");
    }

    private static Table ores() {
        return plain(
                "ores",
                "Ore classes",
                join(
                        required("id", ColumnType.id(), "word of the ore class"),
                        required("name", text(), "what it is"),
                        required("form", oneOf("concentrate", "carbonate", "oxide"), "what leaves the mine"),
                        note()),
                "id");
    }

    private static Table baskets() {
        return new Table(
                "baskets",
                List.of("baskets.csv"),
                "Share of each element in the oxides of an ore",
                join(
                        required("ore", ref(Words.ORE), "ore class"),
                        required("element", ref(Words.ELEMENT), "element"),
                        figure(0, 1, "share")),
                List.of("ore", "element"),
                List.of(new Table.SumRule(List.of("ore"), 0.998, 1.002)));
    }

    private static Table sites() {
        return plain(
                "sites",
                "Mines and plants",
                join(
                        required("id", ColumnType.id(), "word of the site"),
                        required("name", text(), "name"),
                        required("owner", text(), "operating company"),
                        place(),
                        required("stage", STAGE, "step of the chain"),
                        optional("recipes", RECIPES, "what it runs; empty for alloy plants, listed only"),
                        optional("opened", ColumnType.year(), "first year of production"),
                        optional("closed", ColumnType.year(), "last year of production"),
                        provenance()),
                "id");
    }

    private static Table operations() {
        return plain(
                "operations",
                "Capacity and production of sites, t REO of feed or product, t metal, magnet or scrap a year",
                join(
                        required("site", ref(Words.SITE), "site"),
                        vintage(),
                        required("quantity", oneOf("capacity", "production"), "what the figure is"),
                        figure(0, INF, Columns.TONNES_A_YEAR)),
                "site",
                "vintage",
                "quantity");
    }

    private static Table yields() {
        return plain(
                "yields",
                "Recoveries and yields of recipes",
                join(
                        required("recipe", RECIPE_OR_KIND, "recipe, or a kind of recipe"),
                        required(
                                "parameter",
                                oneOf("recovery", "metal_yield", "magnet_yield", "scrap_recovered", "lean_saving"),
                                "what the figure is"),
                        figure(0, 1, "share")),
                "recipe",
                "parameter");
    }

    private static Table contents() {
        return plain(
                "contents",
                "Mass fraction of elements in metals, magnets and scrap",
                join(
                        required("good", ref(Words.GOOD), "metal, magnet or scrap"),
                        required("element", ref(Words.ELEMENT), "element"),
                        figure(0, 1, "kg/kg")),
                "good",
                "element");
    }

    private static Table costs() {
        return plain(
                "costs",
                "Operating cost without feed, per kg of activity, money of 2024",
                join(
                        required("recipe", RECIPE_OR_KIND, "recipe, or a kind of recipe"),
                        required("region", ref(Words.REGION).orStar(), "region, or * for all others"),
                        figure(0, INF, "USD/kg")),
                "recipe",
                "region");
    }

    private static Table totals() {
        return plain(
                "totals",
                "National and world totals that a world should meet",
                join(
                        required("kind", oneOf("mine", "separation", "metal", "magnet", "recycling"), "stage"),
                        required("good", ref(Words.GOODS).orStar(), "good or class, or * for all of the stage"),
                        required("region", ref(Words.PLACE).orStar(), "region, or * for the world"),
                        vintage(),
                        figure(0, INF, Columns.TONNES_A_YEAR)),
                "kind",
                "good",
                "region",
                "vintage");
    }

    private static Table foreignOwners() {
        return plain(
                "foreign-owners",
                "Mines, plants and projects whose owner has its seat in another country",
                join(
                        required("site", ref(Words.SITE).or(ref(Words.PROJECT)), "site or project"),
                        required("country", ref(Words.COUNTRY), "seat of the owner, ISO 3166-1 alpha-3"),
                        provenance()),
                "site");
    }

    private static Table projects() {
        return plain(
                "projects",
                "Capacity that is planned or being built",
                join(
                        required("id", ColumnType.id(), "word of the project"),
                        required("name", text(), "name"),
                        required("owner", text(), "company"),
                        place(),
                        required("stage", STAGE, "step of the chain"),
                        required("recipes", RECIPES, "what it will run"),
                        required(
                                "status",
                                oneOf(
                                        "operating-ramp",
                                        "construction",
                                        "permitted",
                                        "permitting",
                                        "study",
                                        "suspended"),
                                "how far it is"),
                        optional("first_output", ColumnType.month(), "month that its owner announced"),
                        provenance()),
                "id");
    }

    private static Table projectFigures() {
        return plain(
                "project-figures",
                "Size, cost, time and chance of projects",
                join(
                        required("project", ref(Words.PROJECT), "project"),
                        required(
                                "quantity",
                                oneOf(
                                        "capacity",
                                        "capex",
                                        "opex",
                                        "permit_months",
                                        "build_months",
                                        "success_probability"),
                                "what the figure is"),
                        figure(0, INF)),
                "project",
                "quantity");
    }
}
