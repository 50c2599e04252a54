package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.STAGE;
import static org.ytterby.catalogue.scenario.EventFields.id;
import static org.ytterby.catalogue.scenario.EventFields.regimes;
import static org.ytterby.catalogue.scenario.EventFields.regionsOf;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.EventFields.window;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.List;
import java.util.function.Function;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.InvestmentRestriction;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.TechnologyBan;

/** Kinds of events that ask who owns, equips, buys or sells. */
final class OwnerKinds {

    private static final Field<TechnologyBan, List<String>> EXPORTERS = required(
            "exporters",
            new Words.Several(Vocabulary.REGIONS, 1),
            TechnologyBan::from,
            "Where the know-how and equipment come from; " + Vocabulary.REGIONS.doc() + ".");
    private static final Field<TechnologyBan, List<String>> IMPORTERS = optional(
            "importers",
            new Words.Several(Vocabulary.REGIONS, 1),
            "'*'",
            TechnologyBan::to,
            "Regions whose plants and projects do without; " + Vocabulary.REGIONS.doc() + ".");
    private static final Field<TechnologyBan, List<Stage>> STAGES = required(
            "stages",
            new Listing<>(STAGE, 8, true),
            TechnologyBan::stages,
            "Steps of the chain that it is about, such as [separation, metal, magnet].");
    private static final Field<TechnologyBan, Double> PACE = optional(
            "pace",
            new Quantity(Dimension.RATIO, Quantity.Bounds.above(0, 1)),
            "1",
            TechnologyBan::pace,
            "Months of progress per month of building and ramping up; 1 changes nothing.");
    private static final Field<TechnologyBan, Double> CAPITAL = optional(
            "capital",
            new Quantity(Dimension.RATIO, Quantity.Bounds.between(1, 10)),
            "1",
            TechnologyBan::capital,
            "Factor on the capital cost of projects that are not decided yet; 1.2 or 120 %.");
    private static final Field<TechnologyBan, Double> UPKEEP = optional(
            "upkeep",
            new Quantity(Dimension.RATIO, Quantity.Bounds.between(0, 1)),
            "0",
            TechnologyBan::upkeep,
            "Rise of the operating cost of plants that run, as a share of it; 0.05 or 5 %.");

    private OwnerKinds() {}

    static Kind<TechnologyBan> technologyBan() {
        return Kind.of(
                "technology-ban",
                TechnologyBan.class,
                "Know-how, equipment and engineers stay at home: others' plants and projects are slower and dearer.",
                "Maybe another stage, or importers that lie outside the exporters.",
                List.of(EXPORTERS, IMPORTERS, STAGES, PACE, CAPITAL, UPKEEP),
                OwnerKinds::technologyBan);
    }

    private static TechnologyBan technologyBan(Values v) {
        if (v.get(STAGES).isEmpty()) {
            throw new Block.Misfit(STAGES, "names no stage (is an empty list)", "Maybe [separation, metal, magnet].");
        }
        return new TechnologyBan(
                id(v),
                window(v),
                regimes(v),
                v.get(EXPORTERS),
                v.get(IMPORTERS),
                v.get(STAGES),
                v.get(PACE),
                v.get(CAPITAL),
                v.get(UPKEEP));
    }

    static Kind<InvestmentRestriction> investmentRestriction() {
        Field<InvestmentRestriction, List<String>> regions = regionsOf(InvestmentRestriction::regions);
        Field<InvestmentRestriction, List<String>> owners = owners(InvestmentRestriction::owners);
        return Kind.of(
                "investment-restriction",
                InvestmentRestriction.class,
                "Firms of some countries may not own or build in others: their projects there stand still.",
                "Maybe no project there has such an owner: 'ytterby data show foreign-owners' lists seats.",
                List.of(regions, owners),
                v -> new InvestmentRestriction(id(v), window(v), regimes(v), v.get(regions), v.get(owners)));
    }

    static Kind<MarketAccess> marketAccess() {
        Reach<MarketAccess> reach = Reach.of(MarketAccess::goods, MarketAccess::from, MarketAccess::to);
        Field<MarketAccess, MarketAccess.Side> side = required(
                "side",
                Scalars.Choice.of(List.of(MarketAccess.Side.values()), MarketAccess.Side::word),
                MarketAccess::side,
                "makers: what their plants make is refused; takers: their plants are not sold to.");
        Field<MarketAccess, List<String>> owners = owners(MarketAccess::owners);
        Field<MarketAccess, Share> stopped = optional(
                "share", share(), "1", MarketAccess::share, "Part of their trade that is stopped, 0 to 1 or in %.");
        return Kind.of(
                "market-access",
                MarketAccess.class,
                "Trade is closed to firms of some countries, wherever their plants stand.",
                "Maybe no plant there has such an owner: 'ytterby data show foreign-owners' lists seats.",
                reach.and(List.of(side, owners, stopped)),
                v -> new MarketAccess(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods()),
                        v.get(reach.exporters()),
                        v.get(reach.importers()),
                        v.get(side),
                        v.get(owners),
                        v.get(stopped)));
    }

    private static <I extends Instrument> Field<I, List<String>> owners(Function<I, List<String>> get) {
        return required(
                "owners",
                new Words.Several(Vocabulary.REGIONS, 1),
                get,
                "Where the firms have their seat; " + Vocabulary.REGIONS.doc() + ".");
    }
}
