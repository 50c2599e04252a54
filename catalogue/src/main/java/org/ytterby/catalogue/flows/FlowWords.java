package org.ytterby.catalogue.flows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.Element;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.policy.Selector;

/** The places and goods that a file of flows may name. */
public final class FlowWords {
    private final SortedMap<String, String> places;
    private final SortedMap<String, String> numbers;
    private final SortedSet<String> goods;

    private FlowWords(SortedMap<String, String> places, SortedMap<String, String> numbers, SortedSet<String> goods) {
        this.places = Collections.unmodifiableSortedMap(places);
        this.numbers = Collections.unmodifiableSortedMap(numbers);
        this.goods = Collections.unmodifiableSortedSet(goods);
    }

    /** The words of a dataset: countries by alpha-3, alpha-2 and number, groups, goods and their classes. */
    public static FlowWords of(Dataset dataset) {
        TreeMap<String, String> places = new TreeMap<>(Map.of(MonthlyFlow.WORLD, MonthlyFlow.WORLD));
        TreeMap<String, String> numbers = new TreeMap<>(Map.of("0", MonthlyFlow.WORLD));
        for (Row row : dataset.rows("countries")) {
            String code = row.text("iso3");
            places.put(code, code);
            row.find("iso2").ifPresent(two -> places.put(two, code));
            row.find("m49").ifPresent(number -> numbers.put(bare(number), code));
            row.list("groups").forEach(group -> places.put(group, group));
        }
        TreeSet<String> goods = new TreeSet<>(Selector.CLASSES);
        List<Chain.Ore> ores = dataset.rows("ores").stream()
                .map(row -> new Chain.Ore(row.text("id"), Chain.Form.of(row.text("form"))))
                .toList();
        goods.addAll(Chain.goods(ores));
        for (Element element : Element.values()) {
            goods.add(element.symbol());
        }
        return new FlowWords(places, numbers, goods);
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** The place that a code of letters names. */
    Optional<String> place(String word) {
        return Optional.ofNullable(places.get(word));
    }

    /** The place with a code number of the United Nations (M49); 0 is the world. */
    Optional<String> numbered(String number) {
        return Optional.ofNullable(numbers.get(bare(number)));
    }

    /** Codes of letters. */
    SortedSet<String> places() {
        return new TreeSet<>(places.keySet());
    }

    /** Goods and classes of goods. */
    SortedSet<String> goods() {
        return goods;
    }
}
