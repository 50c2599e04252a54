package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Project;
import org.ytterby.domain.Recipe;

/**
 * A plant without capacity for each project, so that what it will run has its place in the market from the start. A project
 * that enlarges a plant that runs stands beside it with the part that is not built yet.
 */
final class ProjectPlants {

    private final List<Plant> plants = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    /**
     * The plants.
     *
     * @param firstActivity index that the first activity will have in the world
     */
    ProjectPlants(List<Project> projects, RecipeBook recipes, Costs costs, int firstActivity) {
        for (Project project : projects) {
            List<Integer> own = new ArrayList<>();
            Figure nothing = Figure.derived(
                    0,
                    "t/month",
                    "not built in the base month",
                    project.capacity().where());
            for (int index : withTwins(project.recipes(), recipes)) {
                Recipe recipe = recipes.get(index);
                own.add(firstActivity + activities.size());
                activities.add(new Activity(
                        project.id() + "/" + recipe.id(),
                        recipe.stage(),
                        project.region(),
                        index,
                        project.plant(),
                        nothing,
                        project.operatingCost().value(),
                        costs.elasticity(recipe.id())));
            }
            plants.add(new Plant(project.site(), project.region(), nothing, own));
        }
    }

    private static List<Integer> withTwins(List<Integer> own, RecipeBook recipes) {
        return own.stream()
                .flatMap(index -> IntStream.concat(IntStream.of(index), recipes.lean(index).stream())
                        .boxed())
                .toList();
    }

    List<Plant> plants() {
        return plants;
    }

    List<Activity> activities() {
        return activities;
    }
}
