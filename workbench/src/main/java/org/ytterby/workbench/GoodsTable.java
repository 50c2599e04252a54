package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ytterby.domain.Good;
import org.ytterby.domain.World;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.words.Plain;

/** The goods of a world as a table, with the sums under which results report several at once. */
final class GoodsTable {
    static final String ID = "goods";

    private static final List<DataTable.Column> COLUMNS = List.of(
            new DataTable.Column("id", "word used in scenarios and results"),
            new DataTable.Column("kind", "what it is"),
            new DataTable.Column("unit", "unit of mass"),
            new DataTable.Column("content", "tonnes of each element, counted as oxide, in one tonne"));

    private GoodsTable() {}

    static DataTable of(World world) {
        List<List<String>> rows = new ArrayList<>();
        world.goods()
                .forEach(good ->
                        rows.add(List.of(good.id(), kind(good), good.kind().unit(), content(good))));
        rows.add(List.of("NdFeB", "sum", "t", "all sintered NdFeB magnets"));
        rows.add(List.of("NdPr-oxide", "sum", "t REO", "neodymium and praseodymium oxide; price at four parts to one"));
        rows.add(List.of("RE-compounds", "sum", "t", "gross tonnes under HS 2846 and 2805.30"));
        return new DataTable(ID, "Goods of the world of " + world.id(), COLUMNS, rows);
    }

    private static String kind(Good good) {
        return good.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String content(Good good) {
        return good.content().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Plain.number(entry.getValue()))
                .collect(Collectors.joining(" "));
    }
}
