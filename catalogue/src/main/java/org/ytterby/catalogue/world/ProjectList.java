package org.ytterby.catalogue.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Project;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;

/**
 * Capacity to come. The table lists what was planned in the middle of the 2020s, so a world of more than {@value #AHEAD}
 * years before a project's announced month, or before {@value #KNOWN_FROM} where none was announced, does not know it.
 */
final class ProjectList {

    static final int AHEAD = 12;
    static final int KNOWN_FROM = 2020;
    private static final String TABLE = "project-figures";

    private final VintageView view;
    private final Places places;
    private final RecipeBook recipes;
    private final Costs costs;
    private final Parameters parameters;
    private final int firstPlant;
    private final List<Project> projects = new ArrayList<>();

    /**
     * The list.
     *
     * @param firstPlant index that the plant of the first project will have; the others follow
     */
    ProjectList(
            VintageView view, Places places, RecipeBook recipes, Costs costs, Parameters parameters, int firstPlant) {
        this.view = view;
        this.places = places;
        this.recipes = recipes;
        this.costs = costs;
        this.parameters = parameters;
        this.firstPlant = firstPlant;
        view.dataset().rows("projects").forEach(this::add);
    }

    List<Project> projects() {
        return projects;
    }

    private void add(Row row) {
        @Nullable
        YearMonth first = row.find("first_output").map(YearMonth::parse).orElse(null);
        boolean known = first == null ? view.vintage() >= KNOWN_FROM : view.vintage() >= first.getYear() - AHEAD;
        Optional<Figure> capacity = view.find(TABLE, row.text("id"), "capacity");
        if (!known || capacity.isEmpty()) {
            view.note(
                    Note.Topic.LEFT_OUT,
                    row.text("id"),
                    known ? "has no capacity in project_figures.csv." : "was not planned in " + view.vintage() + ".");
            return;
        }
        projects.add(project(row, first, Figures.perMonth(capacity.get())));
    }

    private Project project(Row row, @Nullable YearMonth first, Figure capacity) {
        Stage stage = Stage.find(row.text("stage")).orElseThrow();
        Site site = SiteOperations.site(row, stage, places);
        int region = places.ofCountry(site.country());
        Project.Status status =
                Project.Status.valueOf(row.text("status").replace('-', '_').toUpperCase(Locale.ROOT));
        List<Integer> run = row.list("recipes").stream()
                .flatMap(word -> recipes.expand(word).stream())
                .toList();
        String last = row.list("recipes").get(row.list("recipes").size() - 1);
        return new Project(
                row.text("id"),
                site,
                region,
                run,
                firstPlant + projects.size(),
                status,
                first,
                capacity,
                usd(required(row, "capex")),
                orElse(row, "opex", costs.operating(last, region)),
                orElse(row, "permit_months", status.committed() ? 0 : parameters.value(permitting(region))),
                orElse(row, "build_months", parameters.value("project.build-median")),
                orElse(row, "success_probability", 1 - parameters.value(cancelling(status))));
    }

    private Figure required(Row row, String quantity) {
        return view.find(TABLE, row.text("id"), quantity)
                .orElseThrow(() -> new IllegalStateException(
                        row.where() + ": project_figures.csv has no " + quantity + " of " + row.text("id") + "."));
    }

    private Figure orElse(Row row, String quantity, double assumed) {
        return view.find(TABLE, row.text("id"), quantity).orElseGet(() -> {
            view.note(Note.Topic.ASSUMED, row.text("id"), "has no " + quantity + "; " + assumed + " is taken.");
            return Figures.assumed(assumed, 0.4, "", "usual value", row.where());
        });
    }

    private static Figure usd(Figure figure) {
        return switch (figure.unit()) {
            case "USD" -> figure;
            case "million USD", "M USD" -> figure.scaled(1e6, "USD");
            default ->
                throw new IllegalStateException(
                        figure.where() + ": capex in '" + figure.unit() + "' cannot be read. Maybe 'million USD'.");
        };
    }

    private String permitting(int region) {
        return places.code(region).equals("AUS") ? "project.permit-median.AUS" : "project.permit-median.greenfield";
    }

    private static String cancelling(Project.Status status) {
        return status.committed() ? "project.cancel-after" : "project.cancel-before";
    }
}
