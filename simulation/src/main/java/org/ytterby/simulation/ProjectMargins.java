package org.ytterby.simulation;

import org.ytterby.domain.Project;
import org.ytterby.domain.World;

/** What each project would earn over its operating cost, MODEL equation (30). */
final class ProjectMargins {

    private final World world;
    private final Recipes recipes;

    ProjectMargins(World world) {
        this.world = world;
        this.recipes = new Recipes(world);
    }

    /** Margin of each project at contract prices by good and region, USD/kg. */
    double[] of(double[][] contractPrice) {
        double[] margin = new double[world.projects().size()];
        for (int i = 0; i < margin.length; i++) {
            Project project = world.projects().get(i);
            double best = Double.NEGATIVE_INFINITY;
            for (int a : world.plants().get(project.plant()).activities()) {
                if (world.recipes().get(world.activities().get(a).recipe()).isLean()) {
                    continue;
                }
                double revenue = 0;
                int[] goods = recipes.goods(a);
                double[] coefficients = recipes.coefficients(a);
                for (int k = 0; k < goods.length; k++) {
                    revenue += coefficients[k] * contractPrice[goods[k]][project.region()];
                }
                best = Math.max(best, revenue - project.operatingCost().value());
            }
            margin[i] = best;
        }
        return margin;
    }
}
