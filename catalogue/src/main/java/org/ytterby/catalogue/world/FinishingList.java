package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;

/**
 * Finishing of solutions to oxides. It runs wherever something is separated, or will be by a project, and no plant limits
 * it. Of each element as much is finished as uses and metals take, in the same proportion everywhere; the rest of the
 * solution is disposed of.
 */
final class FinishingList {

    /** Excess of use over supply beyond which a note is made. */
    private static final double GAP = 1.1;

    private final VintageView view;
    private final Places places;
    private final RecipeBook recipes;
    private final GoodList goods;
    private final Costs costs;
    private final Ledger ledger;
    private final List<Activity> activities = new ArrayList<>();

    FinishingList(VintageView view, Places places, RecipeBook recipes, GoodList goods, Costs costs, Ledger ledger) {
        this.view = view;
        this.places = places;
        this.recipes = recipes;
        this.goods = goods;
        this.costs = costs;
        this.ledger = ledger;
    }

    /**
     * The finishing activities, which are booked in the ledger.
     *
     * @param separations activities at plants
     * @param future regions in which a project will separate
     */
    List<Activity> build(List<Activity> separations, Set<Integer> future) {
        Set<Integer> regions = new TreeSet<>(future);
        separations.stream().filter(a -> a.stage() == Stage.SEPARATION).forEach(a -> regions.add(a.region()));
        for (Element element : Chain.traded()) {
            if (element != Element.SC) {
                double share = finishedShare(element);
                for (int region : regions) {
                    if (future.contains(region) || separated(element, region) > 0) {
                        add(element, region, share, trust(separations, region));
                    }
                }
            }
        }
        return activities;
    }

    private double separated(Element element, int region) {
        return ledger.made(goods.index(element + "-solution"), region);
    }

    /** Share of a separated element that is finished: what is taken of its oxide over what could be made. */
    private double finishedShare(Element element) {
        int oxide = goods.index(element + "-oxide");
        double recovery =
                recipes.get(recipes.index("finish:" + element)).coefficients().getOrDefault(element + "-oxide", 0.0);
        double possible = ledger.made(goods.index(element + "-solution")) * recovery;
        double wanted = ledger.taken(oxide) - ledger.made(oxide);
        if (wanted > possible * GAP) {
            view.note(
                    Note.Topic.ODD,
                    element + "-oxide",
                    String.format(
                            Locale.ROOT,
                            "uses and metals take %.1f t/month beyond recycling, separation yields %.1f.",
                            wanted,
                            possible));
        }
        return possible > 0 ? Math.max(0, Math.min(1, wanted / possible)) : 0;
    }

    /** Grade of the largest separation of the region. */
    private static Trust trust(List<Activity> separations, int region) {
        return separations.stream()
                .filter(a -> a.stage() == Stage.SEPARATION && a.region() == region)
                .max(Comparator.comparingDouble(a -> a.prior().value()))
                .map(a -> a.prior().trust())
                .orElse(Trust.D);
    }

    private void add(Element element, int region, double share, Trust trust) {
        String recipe = "finish:" + element;
        Figure prior = Figures.computed(
                separated(element, region) * share,
                "t/month",
                trust,
                "separated × share of the world's separated " + element + " that uses and metals take",
                "operations.csv");
        Activity activity = new Activity(
                places.code(region) + "/" + recipe,
                Stage.FINISHING,
                region,
                recipes.index(recipe),
                Activity.NO_PLANT,
                prior,
                costs.operating(recipe, region),
                costs.elasticity(recipe));
        activities.add(activity);
        ledger.add(activity, recipes.get(activity.recipe()));
    }
}
