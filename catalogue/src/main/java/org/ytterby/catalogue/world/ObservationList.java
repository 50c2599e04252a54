package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Figure;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Observation;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Route;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;
import org.ytterby.policy.Selector;

/** Published totals of exactly the vintage, as sums over activities or routes. A total of another year is not carried. */
final class ObservationList {

    /** Relative error of gross tonnes under HS 2846 and 2805.30: carbonates and chlorides hold 40 to 60 % oxide. */
    private static final double CUSTOMS_ERROR = 0.3;

    private final VintageView view;
    private final World world;
    private final Parameters parameters;
    private final Places places;
    private final List<Observation> observations = new ArrayList<>();

    /**
     * The list.
     *
     * @param world the world so far, with activities and routes
     */
    ObservationList(VintageView view, World world, Places places) {
        this.view = view;
        this.world = world;
        this.places = places;
        this.parameters = world.parameters();
        exact("totals").forEach(this::addOutput);
        exact("trade-totals").forEach(this::addTrade);
    }

    List<Observation> observations() {
        return observations;
    }

    private List<Row> exact(String table) {
        return view.dataset().rows(table).stream()
                .filter(r -> Integer.parseInt(r.text("vintage")) == view.vintage())
                .toList();
    }

    private void addOutput(Row row) {
        List<Integer> regions = world.members(row.text("region"));
        List<Integer> members = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double weight = regions.contains(activity.region()) ? weight(row, activity) : 0;
            if (weight > 0) {
                members.add(a);
                weights.add(weight);
            }
        }
        add(row, Observation.Kind.ACTIVITY, members, weights, 0);
    }

    /**
     * How an activity counts towards a total of a stage: its level where the total is of the whole stage, else what it makes
     * of the goods meant. The heavy part of a separation in two steps was counted in the first.
     */
    private double weight(Row row, Activity activity) {
        Recipe recipe = world.recipes().get(activity.recipe());
        Stage stage = Stage.find(row.text("kind")).orElseThrow();
        if (row.text("good").equals("*")) {
            boolean second = recipe.id().startsWith("separate-heavy:");
            boolean oxide = recipe.id().equals("mine:scandium-byproduct");
            return activity.stage() == stage && !second && !oxide ? 1 : 0;
        }
        boolean belongs =
                activity.stage() == stage || (stage == Stage.SEPARATION && activity.stage() == Stage.FINISHING);
        if (!belongs) {
            return 0;
        }
        double made = 0;
        for (int good : Selector.goods(world, List.of(row.text("good")))) {
            made += Math.max(
                    0,
                    recipe.coefficients().getOrDefault(world.goods().get(good).id(), 0.0));
        }
        return made;
    }

    private void addTrade(Row row) {
        List<Integer> goods = Selector.goods(world, List.of(row.text("goods")));
        List<Integer> from = world.members(row.text("exporter"));
        List<Integer> to = world.members(row.text("importer"));
        boolean gross = row.text("goods").equals("RE-compounds");
        List<Integer> members = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < world.routes().size(); i++) {
            Route route = world.routes().get(i);
            boolean inside = from.contains(route.from()) && to.contains(route.from()) && to.size() < places.count();
            boolean outside = from.contains(route.to()) && from.size() < places.count();
            if (goods.contains(route.good())
                    && from.contains(route.from())
                    && to.contains(route.to())
                    && !inside
                    && !outside) {
                members.add(i);
                weights.add(
                        gross ? grossPerTonne(world.goods().get(route.good()).kind()) : 1.0);
            }
        }
        add(row, Observation.Kind.ROUTE, members, weights, gross ? CUSTOMS_ERROR : 0);
    }

    /** Tonnes that customs weigh per tonne of the good's own unit: carbonates carry water and carbon dioxide. */
    private double grossPerTonne(GoodKind kind) {
        return kind == GoodKind.CARBONATE || kind == GoodKind.SEG ? parameters.value("gross.carbonate") : 1;
    }

    private void add(Row row, Observation.Kind kind, List<Integer> members, List<Double> weights, double conversion) {
        String label =
                row.table().id() + " " + String.join(" ", row.texts(row.table().subject()));
        Figure total = Figures.perMonth(row.figure());
        if (members.isEmpty()) {
            if (total.value() > 0) {
                view.note(Note.Topic.LEFT_OUT, label, "nothing in this world adds up to it (" + row.where() + ").");
            }
            return;
        }
        observations.add(new Observation(label, kind, members, weights, total, conversion));
    }
}
