package org.ytterby.risk.leverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Window;

/**
 * Who cuts whom off from what: all goods that hold one of the elements, as they leave one region for another.
 *
 * @param by code or group of the region that cuts, A of MODEL equation (39)
 * @param target code or group of the region that is cut off, B
 * @param elements what is withheld, g
 * @param threshold least content of an element, t REO per t, from which a good counts as holding it
 * @param stages stages whose products are withheld; empty for all
 */
public record Cut(String by, String target, List<Element> elements, double threshold, Set<Stage> stages) {

    private static final String ID = "leverage-cut";

    /** Copies the collections and refuses a cut of oneself or of nothing. */
    public Cut {
        elements = List.copyOf(elements);
        stages = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(stages));
        if (by.equals(target)) {
            throw new IllegalArgumentException(
                    "a region cannot cut itself off (both are '" + by + "'). Maybe another --by was meant.");
        }
        if (elements.isEmpty() || !(threshold > 0)) {
            throw new IllegalArgumentException("a cut needs an element (has " + elements
                    + ") and a threshold above 0 (is " + threshold + "). Maybe --material is missing.");
        }
    }

    /**
     * Ids of the goods that are withheld.
     *
     * @throws IllegalArgumentException if no good of the world holds one of the elements
     */
    public List<String> goods(World world) {
        List<String> goods = world.goods().stream()
                .filter(good -> good.kind().tradable() && holds(good))
                .filter(good -> stages.isEmpty() || stages.contains(good.kind().madeBy()))
                .map(Good::id)
                .toList();
        if (goods.isEmpty()) {
            throw new IllegalArgumentException("no good of this world holds " + elements + " at " + threshold
                    + " t/t or more at the stages " + stages + ". Maybe another --stage was meant.");
        }
        return goods;
    }

    private boolean holds(Good good) {
        return elements.stream().anyMatch(element -> good.content(element) >= threshold);
    }

    /** The embargo that does it, from the first day of a month for a number of months. */
    Embargo embargo(World world, YearMonth from, int months) {
        Window window = new Window(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
        return new Embargo(ID, window, Set.of(), goods(world), List.of(by), List.of(target), Share.ofFraction(1), 0);
    }
}
