package org.ytterby.simulation;

import java.util.Map;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.World;

/** Coefficients of every activity by the indices of goods, in the order in which recipes list them. */
final class Recipes {

    private final int[] recipe;
    private final int[][] goods;
    private final double[][] coefficients;

    Recipes(World world) {
        recipe = world.activities().stream().mapToInt(a -> a.recipe()).toArray();
        goods = new int[world.recipes().size()][];
        coefficients = new double[goods.length][];
        for (int i = 0; i < goods.length; i++) {
            resolve(world, world.recipes().get(i), i);
        }
    }

    private void resolve(World world, Recipe from, int into) {
        goods[into] = new int[from.coefficients().size()];
        coefficients[into] = new double[goods[into].length];
        int k = 0;
        for (Map.Entry<String, Double> entry : from.coefficients().entrySet()) {
            goods[into][k] = world.good(entry.getKey());
            coefficients[into][k] = entry.getValue();
            k++;
        }
    }

    /** Goods of an activity. */
    int[] goods(int activity) {
        return goods[recipe[activity]];
    }

    /** Their coefficients, t per unit of the activity; below zero for inputs. */
    double[] coefficients(int activity) {
        return coefficients[recipe[activity]];
    }
}
