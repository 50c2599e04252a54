package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Lifetime;
import org.ytterby.domain.Use;

/**
 * Lives of magnets in products. The past inflow of each year lies on straight lines between the years that the tables
 * give; before the first of them there was none.
 */
final class LifetimeList {

    private final VintageView view;
    private final GoodList goods;
    private final DemandList demands;
    private final List<Lifetime> lifetimes = new ArrayList<>();

    LifetimeList(VintageView view, GoodList goods, DemandList demands) {
        this.view = view;
        this.goods = goods;
        this.demands = demands;
        for (Use use : demands.uses()) {
            for (String grade : Chain.GRADES) {
                add(use, grade);
            }
        }
    }

    List<Lifetime> lifetimes() {
        return lifetimes;
    }

    private void add(Use use, String grade) {
        NavigableMap<Integer, Double> points = points(use.id(), "NdFeB-" + grade);
        if (points.isEmpty() || points.firstKey() >= view.vintage()) {
            return;
        }
        String good = "NdFeB-" + grade;
        lifetimes.add(new Lifetime(
                demands.use(use.id()),
                goods.index(good),
                goods.index("scrap-" + grade),
                demands.parameter(use, good, "mean_life_years"),
                demands.parameter(use, good, "weibull_shape"),
                demands.parameter(use, good, "collection_share"),
                yearly(points)));
    }

    /** World inflow by year from the history and, for the vintages, from the use itself. */
    private NavigableMap<Integer, Double> points(String use, String good) {
        NavigableMap<Integer, Double> points = new TreeMap<>();
        for (Row row : view.dataset().rows("use-totals")) {
            if (row.text("use").equals(use) && row.text("good").equals(good)) {
                points.put(Integer.parseInt(row.text("vintage")), row.number("value"));
            }
        }
        for (Row row : view.dataset().rows("in-use-history")) {
            if (row.text("use").equals(use) && row.text("good").equals(good)) {
                points.put(Integer.parseInt(row.text("year")), row.number("value"));
            }
        }
        return points;
    }

    private double[] yearly(NavigableMap<Integer, Double> points) {
        int first = points.firstKey();
        double[] inflow = new double[view.vintage() - first];
        for (int i = 0; i < inflow.length; i++) {
            inflow[i] = at(points, first + i);
        }
        return inflow;
    }

    private static double at(NavigableMap<Integer, Double> points, int year) {
        Map.Entry<Integer, Double> before = points.floorEntry(year);
        Map.Entry<Integer, Double> after = points.ceilingEntry(year);
        if (after == null) {
            return before.getValue();
        }
        if (before == null || after.getKey().equals(before.getKey())) {
            return after.getValue();
        }
        double part = (year - before.getKey()) / (double) (after.getKey() - before.getKey());
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}
