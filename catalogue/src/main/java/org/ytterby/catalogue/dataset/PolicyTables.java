package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.optional;
import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.number;
import static org.ytterby.catalogue.dataset.ColumnType.oneOf;
import static org.ytterby.catalogue.dataset.ColumnType.ref;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;
import static org.ytterby.catalogue.dataset.Columns.provenance;

import java.util.List;

/** Tables on measures, truces, quotas and the model's global parameters. */
final class PolicyTables {

    private static final double INF = Double.POSITIVE_INFINITY;

    private PolicyTables() {}

    static List<Table> all() {
        return List.of(measures(), measureFigures(), truces(), quotas("production"), quotas("export"), parameters());
    }

    private static Table plain(String id, String title, List<Column> columns, String... key) {
        return new Table(id, List.of(id.replace('-', '_') + ".csv"), title, columns, List.of(key), List.of());
    }

    private static Table measures() {
        ColumnType goodsOrStage = ref(Words.GOODS)
                .or(oneOf("mine", "cracking", "separation", "metal", "alloy", "magnet", "recycling"))
                .orStar();
        return plain(
                "measures",
                "What governments did",
                join(
                        required("id", ColumnType.id(), "word of the measure"),
                        required("actor", ref(Words.PLACE), "region that acts"),
                        required(
                                "kind",
                                oneOf(
                                        "licence",
                                        "export-quota",
                                        "production-quota",
                                        "export-duty",
                                        "ban",
                                        "content-rule",
                                        "price-floor",
                                        "technology-ban",
                                        "general-licence"),
                                "what it is"),
                        required("goods", goodsOrStage.list(), "goods, classes or stages"),
                        required("target", ref(Words.PLACE).orStar().list(), "regions that it is aimed at"),
                        required("from", ColumnType.date(), "first day"),
                        optional("until", ColumnType.date(), "last day"),
                        required("status", oneOf("in-force", "suspended", "expired"), "status when the table was made"),
                        provenance()),
                "id");
    }

    private static Table measureFigures() {
        return plain(
                "measure-figures",
                "Size of measures",
                join(
                        required("measure", ref(Words.MEASURE), "measure"),
                        required("quantity", text(), "what the figure is"),
                        figure(-INF, INF)),
                "measure",
                "quantity");
    }

    private static Table truces() {
        return plain(
                "truces",
                "Truces between the United States and China",
                join(
                        required("id", ColumnType.id(), "word of the truce"),
                        required("start", ColumnType.date(), "first day"),
                        required("end", ColumnType.date(), "day it broke, or the last day observed"),
                        required("censored", oneOf("true", "false"), "true where it had not broken"),
                        provenance()),
                "id");
    }

    private static Table quotas(String what) {
        return plain(
                what + "-quotas",
                "Chinese " + what + " quotas",
                join(
                        required("year", ColumnType.year(), "year of the quota and of its figure"),
                        required("half", number(0, 2), "first or second half, 0 for the year"),
                        required("class", oneOf("all", "light", "heavy", "separation"), "class of elements"),
                        figure(0, INF)),
                "year",
                "half",
                "class",
                "unit");
    }

    private static Table parameters() {
        return plain(
                "parameters",
                "Global parameters of the model",
                join(required("id", ColumnType.dottedId(), "word of the parameter"), figure(-INF, INF)),
                "id");
    }
}
