package org.ytterby.catalogue.world;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.domain.Project;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Stage;

/** Goods that projects will make or take where they are not made or taken yet. */
final class FutureNeeds {

    private final Map<Integer, Set<Integer>> makers = new TreeMap<>();
    private final Map<Integer, Set<Integer>> takers = new TreeMap<>();
    private final Set<Integer> separators = new TreeSet<>();

    FutureNeeds(Iterable<Project> projects, RecipeBook recipes, GoodList goods) {
        for (Project project : projects) {
            for (int index : project.recipes()) {
                Recipe recipe = recipes.get(index);
                add(recipe, project.region(), goods);
                if (recipe.stage() == Stage.SEPARATION) {
                    separators.add(project.region());
                    addFinishing(recipe, project.region(), recipes, goods);
                }
            }
        }
    }

    private void addFinishing(Recipe separation, int region, RecipeBook recipes, GoodList goods) {
        separation.coefficients().keySet().stream()
                .filter(good -> good.endsWith("-solution"))
                .map(good -> recipes.get(recipes.index("finish:" + good.replace("-solution", ""))))
                .forEach(finish -> add(finish, region, goods));
    }

    private void add(Recipe recipe, int region, GoodList goods) {
        recipe.coefficients()
                .forEach((good, amount) -> (amount > 0 ? makers : takers)
                        .computeIfAbsent(goods.index(good), k -> new TreeSet<>())
                        .add(region));
    }

    /** Regions in which a project will make the good. */
    Set<Integer> makers(int good) {
        return makers.getOrDefault(good, Set.of());
    }

    /** Regions in which a project will take the good. */
    Set<Integer> takers(int good) {
        return takers.getOrDefault(good, Set.of());
    }

    /** Regions in which a project will separate. */
    Set<Integer> separators() {
        return separators;
    }
}
