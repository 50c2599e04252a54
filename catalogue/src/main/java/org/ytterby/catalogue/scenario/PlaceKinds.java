package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.STAGE;
import static org.ytterby.catalogue.scenario.EventFields.TONNES;
import static org.ytterby.catalogue.scenario.EventFields.id;
import static org.ytterby.catalogue.scenario.EventFields.regimes;
import static org.ytterby.catalogue.scenario.EventFields.regionsOf;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.EventFields.window;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.CapacityOutage;
import org.ytterby.policy.DemandShift;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.ProjectDecision;
import org.ytterby.policy.ProjectDelay;
import org.ytterby.policy.StockOrder;
import org.ytterby.policy.Subsidy;

/** Kinds of events that act where something is made, used, stored or built. */
final class PlaceKinds {

    private static final String STAGE_HINT = "Maybe another stage, or a region where that stage runs.";

    private PlaceKinds() {}

    static Kind<ProductionQuota> productionQuota() {
        Field<ProductionQuota, Stage> stage =
                required("stage", STAGE, ProductionQuota::stage, "Stage whose output is limited.");
        Field<ProductionQuota, List<String>> regions = regionsOf(ProductionQuota::regions);
        Field<ProductionQuota, Double> tonnes = required(
                "tonnes",
                TONNES,
                ProductionQuota::tonnes,
                "Limit on all of it together, t/month in the unit of the stage.");
        return Kind.of(
                "production-quota",
                ProductionQuota.class,
                "A limit in tonnes on what a stage makes.",
                STAGE_HINT,
                List.of(stage, regions, tonnes),
                v -> new ProductionQuota(id(v), window(v), regimes(v), v.get(stage), v.get(regions), v.get(tonnes)));
    }

    static Kind<PriceFloor> priceFloor() {
        Field<PriceFloor, String> good =
                required("good", new Words.One(Vocabulary.GOOD), PriceFloor::good, "The good, such as NdPr-metal.");
        Field<PriceFloor, String> region = required(
                "region", new Words.One(Vocabulary.REGIONS), PriceFloor::region, "Region or group whose state buys.");
        Field<PriceFloor, Double> floor = required(
                "floor",
                new Quantity(Dimension.PRICE, Quantity.Bounds.above(0, 1e6)),
                PriceFloor::floor,
                "Price at which the state buys, USD/kg.");
        Field<PriceFloor, Double> tonnes =
                required("tonnes", TONNES, PriceFloor::tonnes, "Greatest volume it buys, t/month.");
        return Kind.of(
                "price-floor",
                PriceFloor.class,
                "The state buys at a floor price up to a volume.",
                "Maybe another region of the same group.",
                List.of(good, region, floor, tonnes),
                v -> new PriceFloor(
                        id(v), window(v), regimes(v), v.get(good), v.get(region), v.get(floor), v.get(tonnes)));
    }

    static Kind<StockOrder> stockOrder() {
        Field<StockOrder, String> good =
                required("good", new Words.One(Vocabulary.GOOD), StockOrder::good, "The good, such as Dy-oxide.");
        Field<StockOrder, String> region =
                required("region", new Words.One(Vocabulary.REGION), StockOrder::region, "Region whose state buys.");
        Field<StockOrder, Double> tonnes = required(
                "tonnes",
                new Quantity(Dimension.TONNES, Quantity.Bounds.between(-1e7, 1e7)),
                StockOrder::tonnes,
                "t/month; above zero buys, below zero releases.");
        return Kind.of(
                "stock-order",
                StockOrder.class,
                "A state buys for its stockpile, or releases from it.",
                "Maybe a region where the good is made, used or held.",
                List.of(good, region, tonnes),
                v -> new StockOrder(id(v), window(v), regimes(v), v.get(good), v.get(region), v.get(tonnes)));
    }

    static Kind<CapacityOutage> capacityOutage() {
        Field<CapacityOutage, List<String>> sites = optional(
                "sites",
                new Words.Several(Vocabulary.SITES, 0),
                "[]",
                CapacityOutage::sites,
                "Sites that stand still; an empty list leaves it to stage and regions.");
        List<String> words = new ArrayList<>(List.of("*"));
        words.addAll(STAGE.values().keySet());
        Field<CapacityOutage, String> stage = optional(
                "stage",
                Scalars.Choice.of(words, w -> w),
                "'*'",
                CapacityOutage::stage,
                "Stage that stands still, or *.");
        Field<CapacityOutage, List<String>> regions = regionsOf(CapacityOutage::regions);
        Field<CapacityOutage, Share> lost =
                optional("share", share(), "1", CapacityOutage::share, "Part of capacity lost, 0 to 1 or in %.");
        return Kind.of(
                "capacity-outage",
                CapacityOutage.class,
                "Capacity stands still: war, accident, strike, closure.",
                STAGE_HINT,
                List.of(sites, stage, regions, lost),
                v -> new CapacityOutage(
                        id(v), window(v), regimes(v), v.get(sites), v.get(stage), v.get(regions), v.get(lost)));
    }

    static Kind<DemandShift> demandShift() {
        Field<DemandShift, List<String>> uses = optional(
                "uses",
                new Words.Several(Vocabulary.USES, 1),
                "'*'",
                DemandShift::uses,
                "Uses that want more or less; " + Vocabulary.USES.doc() + ".");
        Field<DemandShift, List<String>> regions = regionsOf(DemandShift::regions);
        Field<DemandShift, Double> factor = required(
                "factor",
                new Quantity(Dimension.RATIO, Quantity.Bounds.above(0, 100)),
                DemandShift::factor,
                "Factor on the quantity wanted; 1.1 or 110 %.");
        return Kind.of(
                "demand-shift",
                DemandShift.class,
                "Uses want more or less than their trend.",
                "Maybe a region where that use draws rare earths.",
                List.of(uses, regions, factor),
                v -> new DemandShift(id(v), window(v), regimes(v), v.get(uses), v.get(regions), v.get(factor)));
    }

    static Kind<Subsidy> subsidy() {
        Field<Subsidy, String> stage = required(
                "stage", new Mapped<>(STAGE, Stage::word, PlaceKinds::stage), Subsidy::stage, "Stage that is paid.");
        Field<Subsidy, List<String>> regions = regionsOf(Subsidy::regions);
        Field<Subsidy, Double> amount = required(
                "usdPerKg",
                new Quantity(Dimension.PRICE, Quantity.Bounds.between(-1e6, 1e6)),
                Subsidy::usdPerKg,
                "USD per kg made; below zero is a tax.");
        return Kind.of(
                "subsidy",
                Subsidy.class,
                "A payment for each kilogram that a stage makes.",
                STAGE_HINT,
                List.of(stage, regions, amount),
                v -> new Subsidy(id(v), window(v), regimes(v), v.get(stage), v.get(regions), v.get(amount)));
    }

    private static Stage stage(String word) {
        return Stage.find(word).orElseThrow(() -> new IllegalArgumentException("unknown stage '" + word + "'."));
    }

    static Kind<ProjectDecision> projectDecision() {
        Field<ProjectDecision, String> project = required(
                "project",
                new Words.One(Vocabulary.PROJECTS),
                ProjectDecision::project,
                "Project that is decided, " + Vocabulary.PROJECTS.doc() + ".");
        Field<ProjectDecision, Double> scale = optional(
                "scale",
                new Quantity(Dimension.RATIO, Quantity.Bounds.above(0, 100)),
                "1",
                ProjectDecision::scale,
                "Size as a multiple of its design.");
        return Kind.of(
                "project-decision",
                ProjectDecision.class,
                "A project is decided on the first day, whatever its market says.",
                "Maybe another project.",
                List.of(project, scale),
                v -> new ProjectDecision(id(v), window(v), regimes(v), v.get(project), v.get(scale)));
    }

    static Kind<ProjectDelay> projectDelay() {
        Field<ProjectDelay, List<String>> regions = regionsOf(ProjectDelay::regions);
        Field<ProjectDelay, Double> pace = required(
                "pace",
                new Quantity(Dimension.RATIO, Quantity.Bounds.above(0, 4)),
                ProjectDelay::pace,
                "Months of progress per month; 1 changes nothing.");
        return Kind.of(
                "project-delay",
                ProjectDelay.class,
                "Projects advance faster or slower.",
                "Maybe another region.",
                List.of(regions, pace),
                v -> new ProjectDelay(id(v), window(v), regimes(v), v.get(regions), v.get(pace)));
    }
}
