package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;

/** Which sites work in a vintage, and what they can and do make. */
final class SiteOperations {

    /** Use of capacity that is assumed where a site's production is not given, by lack of anything better. */
    static final double USUAL_UTILISATION = 0.6;

    /**
     * A site that works.
     *
     * @param site the site
     * @param region index of its region
     * @param recipes words of its recipes
     * @param capacity t/month
     * @param production t/month of all its recipes together
     */
    record Running(Site site, int region, List<String> recipes, Figure capacity, Figure production) {}

    private final VintageView view;
    private final Places places;
    private final Parameters parameters;
    private final List<Running> running = new ArrayList<>();
    private final List<Site> others = new ArrayList<>();

    SiteOperations(VintageView view, Places places, Parameters parameters) {
        this.view = view;
        this.places = places;
        this.parameters = parameters;
        view.dataset().rows("sites").forEach(this::add);
    }

    /** Sites that work, in the order of the table. */
    List<Running> running() {
        return running;
    }

    /** Sites that are listed and do not work, or run no recipe. */
    List<Site> others() {
        return others;
    }

    private void add(Row row) {
        Site site = site(row);
        Optional<Figure> capacity = figure(row, "capacity");
        Optional<Figure> production = figure(row, "production");
        boolean works = !row.list("recipes").isEmpty()
                && capacity.map(Figure::value).orElse(0.0)
                                + production.map(Figure::value).orElse(0.0)
                        > 0;
        if (works) {
            running.add(running(row, site, capacity, production));
        } else {
            others.add(site);
        }
    }

    private Site site(Row row) {
        Stage stage = Stage.find(row.text("stage")).orElseThrow();
        return site(row, stage, places);
    }

    static Site site(Row row, Stage stage, Places places) {
        return new Site(
                row.text("id"),
                row.text("name"),
                row.text("owner"),
                row.text("country"),
                places.code(places.ofCountry(row.text("country"))),
                row.text("place"),
                row.number("latitude"),
                row.number("longitude"),
                stage,
                places.code(places.ofCountry(places.homeOfOwner(row.text("id"), row.text("country")))));
    }

    /** A site's figure per month, where the site existed: a later or earlier year's figure does not make it exist. */
    private Optional<Figure> figure(Row site, String quantity) {
        boolean exists = site.find("opened").map(Integer::parseInt).orElse(0) <= view.vintage()
                && site.find("closed").map(Integer::parseInt).orElse(9999) >= view.vintage();
        return exists ? view.find("operations", site.text("id"), quantity).map(Figures::perMonth) : Optional.empty();
    }

    private Running running(Row row, Site site, Optional<Figure> capacity, Optional<Figure> production) {
        Figure made = production.orElseGet(() -> assumedProduction(row, site, capacity.orElseThrow()));
        Figure size = capacity.orElseGet(() -> {
            view.note(Note.Topic.ASSUMED, site.id(), "no capacity is given; its production is taken.");
            return Figures.assumed(made.value(), 0.3, "t/month", "production taken as capacity", row.where());
        });
        if (size.value() < made.value()) {
            view.note(
                    Note.Topic.ODD,
                    site.id(),
                    "production " + made.value() + " exceeds capacity " + size.value()
                            + " t/month; the capacity is raised to it.");
            size = Figures.assumed(made.value(), 0.1, "t/month", "raised to the production", size.where());
        }
        return new Running(site, places.ofCountry(site.country()), row.list("recipes"), size, made);
    }

    private Figure assumedProduction(Row row, Site site, Figure capacity) {
        double utilisation = utilisation(site);
        view.note(
                Note.Topic.ASSUMED,
                site.id(),
                "no production is given; " + utilisation + " of its capacity is assumed.");
        return Figures.assumed(
                capacity.value() * utilisation, 0.5, "t/month", "capacity × usual use " + utilisation, row.where());
    }

    private double utilisation(Site site) {
        Figure known = site.region().equals(Places.CHINA)
                ? parameters.byId().get("utilisation.china." + site.stage().word())
                : null;
        return known == null ? USUAL_UTILISATION : known.value();
    }
}
