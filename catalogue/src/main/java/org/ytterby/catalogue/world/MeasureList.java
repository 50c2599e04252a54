package org.ytterby.catalogue.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.QuotaScope;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Selector;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.Window;

/** Duties and measures in force in the vintage, as instruments with their windows. */
final class MeasureList {

    private static final Set<Regime> ALWAYS = Set.of();

    /** How far the base year may exceed a quota that it kept to. */
    private static final double TOLERANCE = 1.05;

    private final VintageView view;
    private final World world;
    private final List<Instrument> instruments = new ArrayList<>();

    MeasureList(VintageView view, World world) {
        this.view = view;
        this.world = world;
        view.dataset().rows("tariffs").forEach(this::addTariff);
        view.dataset().rows("measures").forEach(this::addMeasure);
    }

    List<Instrument> instruments() {
        return instruments;
    }

    private void addTariff(Row row) {
        Window window = new Window(
                YearMonth.parse(row.text("from")).atDay(1),
                row.find("until").map(m -> YearMonth.parse(m).atEndOfMonth()).orElse(null));
        if (row.number("value") == 0 || !touchesVintage(window)) {
            return;
        }
        Tariff tariff = new Tariff(
                "tariff-" + row.line(),
                window,
                ALWAYS,
                row.list("goods"),
                List.of(row.text("exporter")),
                List.of(row.text("importer")),
                row.number("value"),
                0);
        keep(row, tariff, reach(tariff.goods(), tariff.from(), tariff.to()));
    }

    private boolean touchesVintage(Window window) {
        LocalDate first = LocalDate.of(view.vintage(), 1, 1);
        LocalDate last = LocalDate.of(view.vintage(), 12, 31);
        @Nullable LocalDate until = window.until();
        return !window.from().isAfter(last) && (until == null || !until.isBefore(first));
    }

    private void addMeasure(Row row) {
        Window window = new Window(
                LocalDate.parse(row.text("from")),
                row.find("until").map(LocalDate::parse).orElse(null));
        if (!touchesVintage(window)) {
            return;
        }
        if (row.text("status").equals("suspended")) {
            leaveOut(row, "is suspended.");
            return;
        }
        switch (row.text("kind")) {
            case "licence" -> addLicence(row, window);
            case "export-quota" -> addExportQuota(row, window);
            case "production-quota" -> addProductionQuotas(row, window);
            case "ban" -> addBan(row, window);
            case "price-floor" -> addFloors(row, window);
            case "export-duty" -> leaveOut(row, "its rates stand in tariffs.csv.");
            default -> leaveOut(row, "a " + row.text("kind") + " does not act on a month's terms.");
        }
    }

    private Optional<Figure> figure(Row measure, String quantity) {
        return view.find("measure-figures", measure.text("id"), quantity);
    }

    /** The service that a queue settles to; how it was at first is for the replay of an episode. */
    private void addLicence(Row row, Window window) {
        double caught = figure(row, "caught_share")
                .orElseGet(() -> world.parameters().figure("queue.phi"))
                .value();
        double service = figure(row, "service_normal")
                .orElseGet(() -> world.parameters().figure("queue.kappa-normal"))
                .value();
        double cap = figure(row, "stockpile_cap").map(Figure::value).orElse(Double.POSITIVE_INFINITY);
        ExportLicence licence = new ExportLicence(
                row.text("id"),
                window,
                ALWAYS,
                row.list("goods"),
                List.of(row.text("actor")),
                row.list("target"),
                new Share(caught),
                service,
                cap,
                Collections.emptySortedMap());
        keep(row, licence, licence.reach(world).length > 0);
    }

    private void addExportQuota(Row row, Window window) {
        Optional<Figure> tonnes = figure(row, "tonnes");
        if (tonnes.isEmpty()) {
            leaveOut(row, "measure_figures.csv has no tonnes of it.");
            return;
        }
        double coverage = figure(row, "coverage").map(Figure::value).orElse(1.0);
        ExportQuota quota = new ExportQuota(
                row.text("id"),
                window,
                ALWAYS,
                row.list("goods"),
                List.of(row.text("actor")),
                row.list("target"),
                tonnes.get().value() / Figures.MONTHS,
                new Share(coverage),
                QuotaScope.ALL,
                List.of());
        keep(row, quota, quota.reach(world).length > 0);
    }

    private void addProductionQuotas(Row row, Window window) {
        for (String stage : List.of("mine", "separation")) {
            Optional<Row> quota = productionQuota(stage.equals("mine") ? "all" : stage);
            if (quota.isEmpty()) {
                leaveOut(row, "production_quotas.csv has no " + stage + " quota of " + view.vintage() + ".");
                continue;
            }
            ProductionQuota instrument = new ProductionQuota(
                    row.text("id") + "-" + stage,
                    window,
                    ALWAYS,
                    Stage.find(stage).orElseThrow(),
                    List.of(row.text("actor")),
                    quota.get().number("value") / Figures.MONTHS);
            double base = 0;
            for (int activity : instrument.reach(world)) {
                base += world.activities().get(activity).prior().value();
            }
            if (base > instrument.tonnes() * TOLERANCE) {
                leaveOut(row, "counts domestic ore only: " + stage + " of the base year exceeds it.");
            } else {
                keep(row, instrument, base > 0);
            }
        }
    }

    private Optional<Row> productionQuota(String kind) {
        return view.dataset().rows("production-quotas").stream()
                .filter(r -> Integer.parseInt(r.text("year")) == view.vintage())
                .filter(r -> r.text("half").equals("0") && r.text("class").equals(kind))
                .findFirst();
    }

    /** A ban that is older than the base year has already shaped its flows. */
    private void addBan(Row row, Window window) {
        if (window.from().getYear() < view.vintage()) {
            leaveOut(row, "is older than the base year, whose flows reflect it.");
            return;
        }
        double open = figure(row, "flow_share").map(Figure::value).orElse(0.0);
        Embargo embargo = new Embargo(
                row.text("id"),
                window,
                ALWAYS,
                row.list("goods"),
                List.of(row.text("actor")),
                row.list("target"),
                new Share(1 - open),
                0);
        keep(row, embargo, reach(embargo.goods(), embargo.from(), embargo.to()));
    }

    /** One floor per good and region; a volume for several is divided evenly. */
    private void addFloors(Row row, Window window) {
        Optional<Figure> floor = figure(row, "floor");
        Optional<Figure> volume = figure(row, "volume");
        if (floor.isEmpty() || volume.isEmpty()) {
            leaveOut(row, "measure_figures.csv has no floor and volume of it.");
            return;
        }
        List<PriceFloor> floors = new ArrayList<>();
        List<Integer> goods = Selector.goods(world, row.list("goods"));
        List<Integer> regions = Selector.regions(world, row.list("target"));
        for (int good : goods) {
            for (int region : regions) {
                if (world.present(good, region)) {
                    String id = row.text("id") + "-" + world.goods().get(good).id() + "-"
                            + world.regions().get(region).code();
                    floors.add(new PriceFloor(
                            id,
                            window,
                            ALWAYS,
                            world.goods().get(good).id(),
                            world.regions().get(region).code(),
                            floor.get().value(),
                            volume.get().value() / Figures.MONTHS));
                }
            }
        }
        int parts = floors.size();
        floors.forEach(f -> instruments.add(
                new PriceFloor(f.id(), f.window(), f.regimes(), f.good(), f.region(), f.floor(), f.tonnes() / parts)));
    }

    private boolean reach(List<String> goods, List<String> from, List<String> to) {
        return !Selector.routes(world, goods, from, to).isEmpty();
    }

    private void keep(Row row, Instrument instrument, boolean reaches) {
        if (reaches) {
            instruments.add(instrument);
        } else {
            leaveOut(row, "touches nothing in this world.");
        }
    }

    private void leaveOut(Row row, String why) {
        view.note(Note.Topic.LEFT_OUT, row.where(), row.texts(row.table().key()) + " " + why);
    }
}
