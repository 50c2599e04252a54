package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.MULTIPLE;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ytterby.domain.Element;
import org.ytterby.domain.Share;
import org.ytterby.policy.ContentRule;

/** How rules on the content of goods made abroad are written. */
final class ContentKind {

    private static final Reach<ContentRule> REACH = Reach.of(ContentRule::goods, ContentRule::from, ContentRule::to);

    private static final Field<ContentRule, List<Element>> ELEMENTS = required(
            "elements",
            new Listing<>(Scalars.Choice.of(List.of(Element.values()), Element::symbol), 17, true),
            ContentRule::elements,
            "Controlled elements, such as [Dy, Tb].");

    private static final Field<ContentRule, List<String>> ORIGIN = required(
            "origin",
            new Words.Several(Vocabulary.REGIONS, 1),
            ContentRule::origin,
            "Whose elements they are; " + Vocabulary.REGIONS.doc() + ".");

    private static final Field<ContentRule, Share> THRESHOLD = optional(
            "threshold",
            share(),
            "0.1 %",
            ContentRule::threshold,
            "Least content of the origin's controlled element, t oxide per t of the good; 0.001 or 0.1 %.");

    private static final Field<ContentRule, Share> CAUGHT = optional(
            "caught",
            share(),
            "1",
            ContentRule::caught,
            "Part of the flow above the threshold that needs the licence, 0 to 1 or in %.");

    private static final Field<ContentRule, Double> SERVICE = required(
            "service",
            MULTIPLE,
            ContentRule::service,
            "Approvals per month as a share of the base month's flow that is caught.");

    private static final Field<ContentRule, Optional<Double>> CAP = optional(
            "cap",
            new Scalars.OrNone<>(MULTIPLE),
            Scalars.NONE,
            l -> l.cap() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(l.cap()),
            "Upper bound of approvals for each shipment as a share of its base flow that is caught; or none.");

    private static final Field<ContentRule, SortedMap<String, Integer>> PRIORITY = optional(
            "priority",
            new Keyed<>(
                    new Words.One(Vocabulary.REGIONS),
                    new Mapped<>(LicenceKind.RANK, Double::intValue, Integer::doubleValue)),
            "{}",
            ContentRule::priority,
            "Order in which importers are served, 1 first; those not named come last.");

    private ContentKind() {}

    static Kind<ContentRule> contentRule() {
        return Kind.of(
                "content-rule",
                ContentRule.class,
                "Goods made abroad that hold a country's controlled elements need its licence too.",
                "Maybe no third country ships such a good, or the good holds none of these elements.",
                REACH.and(List.of(ELEMENTS, ORIGIN, THRESHOLD, CAUGHT, SERVICE, CAP, PRIORITY)),
                ContentKind::rule);
    }

    private static ContentRule rule(Values v) {
        if (v.get(ELEMENTS).isEmpty()) {
            throw new Block.Misfit(
                    ELEMENTS, "names no element (is an empty list)", "Maybe the elements under licence.");
        }
        return new ContentRule(
                EventFields.id(v),
                EventFields.window(v),
                EventFields.regimes(v),
                v.get(REACH.goods()),
                v.get(ELEMENTS),
                v.get(ORIGIN),
                v.get(REACH.exporters()),
                v.get(REACH.importers()),
                v.get(THRESHOLD),
                v.get(CAUGHT),
                v.get(SERVICE),
                v.get(CAP).orElse(Double.POSITIVE_INFINITY),
                v.get(PRIORITY));
    }
}
