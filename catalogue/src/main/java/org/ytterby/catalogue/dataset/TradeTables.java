package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.optional;
import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.oneOf;
import static org.ytterby.catalogue.dataset.ColumnType.ref;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;
import static org.ytterby.catalogue.dataset.Columns.vintage;

import java.util.List;

/** Tables on countries, prices and trade. */
final class TradeTables {

    private static final double INF = Double.POSITIVE_INFINITY;

    private TradeTables() {}

    static List<Table> all() {
        return List.of(
                sources(),
                countries(),
                countryFigures(),
                prices(),
                freight(),
                tariffs(),
                importShares(),
                tradeTotals(),
                monthlyFlows(),
                stocks());
    }

    private static Table plain(String id, String title, List<Column> columns, String... key) {
        return new Table(id, List.of(id.replace('-', '_') + ".csv"), title, columns, List.of(key), List.of());
    }

    private static Table sources() {
        return new Table(
                "sources",
                List.of("sources-supply.csv", "sources-demand.csv", "sources-trade.csv"),
                "Publications that figures were taken from",
                join(
                        required("id", ColumnType.id(), "word of the publication"),
                        required("title", text(), "title"),
                        required("publisher", text(), "who published it"),
                        optional("published", text(), "date or year"),
                        optional("address", text(), "where it can be read"),
                        required("licence", text(), "terms of use of the figures")),
                List.of("id"),
                List.of());
    }

    private static Table countries() {
        return plain(
                "countries",
                "Countries and the regions of the model that they count for",
                join(
                        required("iso3", text(), "ISO 3166-1 alpha-3, or OEU and ROW"),
                        optional("iso2", text(), "ISO 3166-1 alpha-2"),
                        optional("m49", text(), "code of the United Nations"),
                        required("name", text(), "English name"),
                        required("region", text(), "region of the model"),
                        optional("groups", text().list(), "named groups"),
                        required("bloc", text(), "freight area")),
                "iso3");
    }

    private static Table countryFigures() {
        return plain(
                "country-figures",
                "Size and governance of countries",
                join(
                        required("country", ref(Words.COUNTRY), "country"),
                        required("quantity", text(), "what the figure is"),
                        vintage(),
                        figure(-INF, INF)),
                "country",
                "quantity",
                "vintage");
    }

    private static Table prices() {
        return plain(
                "prices",
                "Prices, yearly means, USD/kg of REO for feed and oxides, of gross mass for metals and magnets",
                join(
                        required("good", ref(Words.GOOD), "good"),
                        required("market", oneOf("CHN", "WORLD"), "within China without VAT, or outside"),
                        vintage(),
                        required(
                                "kind",
                                oneOf("average", "spot"),
                                "volume-weighted mean, or spot where licences limit volume"),
                        figure(0, INF, "USD/kg")),
                "good",
                "market",
                "vintage",
                "kind");
    }

    private static Table freight() {
        return plain(
                "freight",
                "Cost and time of transport between blocs",
                join(
                        required("from_bloc", ref(Words.BLOC), "shipping bloc"),
                        required("to_bloc", ref(Words.BLOC), "receiving bloc"),
                        required("mode", oneOf("sea", "land", "air"), "means of transport"),
                        required("quantity", oneOf("months", "cost"), "what the figure is"),
                        figure(0, INF, "months", "USD/kg")),
                "from_bloc",
                "to_bloc",
                "mode",
                "quantity");
    }

    private static Table tariffs() {
        return plain(
                "tariffs",
                "Duties, share of the price",
                join(
                        required("importer", ref(Words.PLACE).orStar(), "region or group, or *"),
                        required("exporter", ref(Words.PLACE).orStar(), "region or group, or *"),
                        required("goods", ref(Words.GOODS).list(), "goods or classes"),
                        required("from", ColumnType.month(), "first month"),
                        optional("until", ColumnType.month(), "last month"),
                        required("kind", oneOf("import", "export"), "levied by the importer or the exporter"),
                        figure(0, INF, "share")),
                "importer",
                "exporter",
                "goods",
                "from",
                "kind");
    }

    private static Table importShares() {
        return new Table(
                "import-shares",
                List.of("import_shares.csv"),
                "Origin of a region's imports",
                join(
                        required("importer", ref(Words.REGION), "receiving region"),
                        required("goods", ref(Words.GOODS), "good or class"),
                        required("exporter", ref(Words.REGION), "shipping region"),
                        vintage(),
                        figure(0, 1, "share")),
                List.of("importer", "goods", "exporter", "vintage"),
                List.of(new Table.SumRule(List.of("importer", "goods", "vintage"), 0, 1.002)));
    }

    private static Table tradeTotals() {
        return plain(
                "trade-totals",
                "Published trade that a world should meet",
                join(
                        required("goods", ref(Words.GOODS), "good or class; RE-compounds in gross tonnes"),
                        required("exporter", ref(Words.PLACE).orStar(), "region or group, or *"),
                        required("importer", ref(Words.PLACE).orStar(), "region or group, or *"),
                        vintage(),
                        figure(0, INF, Columns.TONNES_A_YEAR)),
                "goods",
                "exporter",
                "importer",
                "vintage");
    }

    private static Table monthlyFlows() {
        return plain(
                "monthly-flows",
                "Exports and imports of single months as customs counted them",
                join(
                        required("goods", ref(Words.GOODS), "good or class; * for HS 2805.30, 2846.90 and 8505.11"),
                        required("exporter", ref(Words.PLACE), "country, region or group"),
                        required("importer", ref(Words.PLACE).orStar(), "country, region or group; * for the world"),
                        required("from", ColumnType.month(), "first month"),
                        required("until", ColumnType.month(), "last month; the figure is the total of all months"),
                        required("reporter", oneOf("exporter", "importer"), "whose customs counted"),
                        figure(0, INF, "t", "index")),
                "goods",
                "exporter",
                "importer",
                "from",
                "unit");
    }

    private static Table stocks() {
        return plain(
                "stocks",
                "Stocks, in weeks of use or in tonnes",
                join(
                        required("region", ref(Words.REGION).orStar(), "region, or * for all others"),
                        required("goods", ref(Words.GOODS), "good or class"),
                        required("holder", oneOf("private", "public", "users"), "who holds it"),
                        vintage(),
                        figure(0, INF, "weeks", "t")),
                "region",
                "goods",
                "holder",
                "vintage");
    }
}
