package org.ytterby.catalogue.world;

import java.util.Map;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Recipe;

/** What is made and taken of each good in each region at the prior levels, t/month. */
final class Ledger {

    private final GoodList goods;
    private final double[][] made;
    private final double[][] taken;

    Ledger(GoodList goods, int regions) {
        this.goods = goods;
        made = new double[goods.count()][regions];
        taken = new double[goods.count()][regions];
    }

    /** Books an activity at its prior level. */
    void add(Activity activity, Recipe recipe) {
        add(recipe, activity.region(), activity.prior().value());
    }

    /** Books a recipe at a level, t/month. */
    void add(Recipe recipe, int region, double level) {
        for (Map.Entry<String, Double> entry : recipe.coefficients().entrySet()) {
            int good = goods.index(entry.getKey());
            double amount = entry.getValue() * level;
            if (amount > 0) {
                made[good][region] += amount;
            } else {
                taken[good][region] -= amount;
            }
        }
    }

    /** Books a use. */
    void add(Demand demand) {
        taken[demand.good()][demand.region()] += demand.prior().value();
    }

    double made(int good, int region) {
        return made[good][region];
    }

    double taken(int good, int region) {
        return taken[good][region];
    }

    double made(int good) {
        return java.util.Arrays.stream(made[good]).sum();
    }

    double taken(int good) {
        return java.util.Arrays.stream(taken[good]).sum();
    }

    /** What a region lacks of a good, t/month, zero or more. */
    double need(int good, int region) {
        return Math.max(0, taken[good][region] - made[good][region]);
    }

    /** What a region has left of a good, t/month, zero or more. */
    double surplus(int good, int region) {
        return Math.max(0, made[good][region] - taken[good][region]);
    }
}
