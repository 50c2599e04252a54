package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ytterby.domain.Element;
import org.ytterby.policy.Selector;

/** Gathers the words that the tables define. */
final class VocabularyReader {

    private final Map<String, List<Row>> rows;
    private final Vocabulary words = new Vocabulary();

    private VocabularyReader(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    static Vocabulary from(Map<String, List<Row>> rows) {
        VocabularyReader reader = new VocabularyReader(rows);
        reader.read();
        return reader.words;
    }

    private void read() {
        words.add(Words.SOURCE, column("sources", "id"));
        words.add(Words.COUNTRY, column("countries", "iso3"));
        words.add(Words.REGION, column("countries", "region"));
        words.add(Words.BLOC, column("countries", "bloc"));
        words.add(Words.PLACE, column("countries", "iso3"));
        words.add(Words.PLACE, column("countries", "region"));
        rows.getOrDefault("countries", List.of()).forEach(r -> words.add(Words.GROUP, r.list("groups")));
        words.add(Words.PLACE, words.of(Words.GROUP));
        words.add(Words.ORE, column("ores", "id"));
        words.add(Words.SITE, column("sites", "id"));
        words.add(Words.PROJECT, column("projects", "id"));
        words.add(Words.USE, column("uses", "id"));
        words.add(Words.SECTOR, column("sectors", "id"));
        words.add(Words.MEASURE, column("measures", "id"));
        List<String> elements =
                Arrays.stream(Element.values()).map(Element::symbol).toList();
        words.add(Words.ELEMENT, elements);
        List<Chain.Ore> ores = ores();
        words.add(Words.GOOD, Chain.goods(ores));
        words.add(Words.GOODS, Chain.goods(ores));
        words.add(Words.GOODS, Selector.CLASSES);
        words.add(Words.GOODS, elements);
        words.add(Words.RECIPE, Chain.recipes(ores));
        words.add(Words.RECIPE_KIND, Chain.kinds());
    }

    private List<Chain.Ore> ores() {
        List<Chain.Ore> ores = new ArrayList<>();
        for (Row row : rows.getOrDefault("ores", List.of())) {
            if (Stream.of("concentrate", "carbonate", "oxide").anyMatch(row.text("form")::equals)) {
                ores.add(new Chain.Ore(row.text("id"), Chain.Form.of(row.text("form"))));
            }
        }
        return ores;
    }

    private List<String> column(String table, String column) {
        return rows.getOrDefault(table, List.of()).stream()
                .flatMap(r -> r.find(column).stream())
                .toList();
    }
}
