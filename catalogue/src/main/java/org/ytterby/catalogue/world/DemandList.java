package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Substitute;
import org.ytterby.domain.Use;

/** Uses, and what each takes in each region: the world's use of a good times the region's share of the use. */
final class DemandList {

    private final VintageView view;
    private final Places places;
    private final GoodList goods;
    private final List<Use> uses = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Map<String, Integer> useIndex = new LinkedHashMap<>();
    private final Map<List<String>, Optional<Figure>> found = new LinkedHashMap<>();

    DemandList(VintageView view, Places places, GoodList goods) {
        this.view = view;
        this.places = places;
        this.goods = goods;
        for (Row row : view.dataset().rows("uses")) {
            useIndex.put(row.text("id"), uses.size());
            uses.add(new Use(row.text("id"), row.text("name"), (int) row.number("priority")));
        }
        uses.forEach(this::addUse);
    }

    List<Use> uses() {
        return uses;
    }

    List<Demand> demands() {
        return demands;
    }

    int use(String id) {
        return java.util.Objects.requireNonNull(useIndex.get(id));
    }

    private void addUse(Use use) {
        List<Row> shares = view.rows("use-shares", List.of("use"), List.of(use.id()));
        double whole = shares.stream().mapToDouble(r -> r.number("value")).sum();
        for (Row total : view.rows("use-totals", List.of("use"), List.of(use.id()))) {
            Figure world = view.figure(total);
            int good = goods.index(total.text("good"));
            for (Row share : shares) {
                if (world.value() * share.number("value") > 0) {
                    Figure part = view.figure(share);
                    Figure prior = Figures.product(world, part, 1 / (Figures.MONTHS * whole), "t/month");
                    demands.add(demand(use, total.text("good"), good, share.text("region"), prior));
                }
            }
        }
    }

    private Demand demand(Use use, String good, int index, String region, Figure prior) {
        String cover = region.equals(Places.CHINA) ? "cover_weeks_china" : "cover_weeks";
        return new Demand(
                use(use.id()),
                index,
                places.region(region),
                prior,
                parameter(use, good, "elasticity_short"),
                parameter(use, good, "elasticity_long"),
                parameter(use, good, "choke_price"),
                parameter(use, good, "value_of_lost_load"),
                parameter(use, good, "growth_per_year"),
                parameter(use, good, cover),
                substitute(use.id(), good));
    }

    private Substitute substitute(String use, String good) {
        Optional<Figure> price = findParameter(use, good, "switch_price");
        return price.isEmpty()
                ? Substitute.NONE
                : new Substitute(
                        price.get().value(),
                        findParameter(use, good, "switch_share")
                                .orElseThrow(() -> new IllegalStateException("use_parameters.csv has a switch_price of "
                                        + use + " for " + good + " and no switch_share."))
                                .value());
    }

    /** A parameter of a use for a good, else for all its goods. */
    double parameter(Use use, String good, String name) {
        return findParameter(use.id(), good, name)
                .orElseThrow(() -> new IllegalStateException(
                        "use_parameters.csv has no " + name + " of " + use.id() + " for " + good + " or *."))
                .value();
    }

    /** Asked anew for each region of a use, so that what was found is kept. */
    Optional<Figure> findParameter(String use, String good, String name) {
        return found.computeIfAbsent(List.of(use, good, name), key -> lookUp(use, good, name));
    }

    private Optional<Figure> lookUp(String use, String good, String name) {
        Optional<Figure> own = view.find("use-parameters", use, good, name);
        if (own.isPresent()) {
            return own;
        }
        Optional<Figure> common = view.find("use-parameters", use, "*", name);
        if (common.isEmpty() && name.equals("choke_price")) {
            view.note(Note.Topic.ODD, use + " " + good, "has no choke price.");
        }
        return common;
    }
}
