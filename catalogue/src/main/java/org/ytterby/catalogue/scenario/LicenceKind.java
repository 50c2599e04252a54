package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.MULTIPLE;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ytterby.domain.Share;
import org.ytterby.policy.ExportLicence;

/** How export licences are written. */
final class LicenceKind {

    private static final Reach<ExportLicence> REACH =
            Reach.of(ExportLicence::goods, ExportLicence::from, ExportLicence::to);

    private static final Field<ExportLicence, Share> CAUGHT = optional(
            "caught", share(), "1", ExportLicence::caught, "Part of the flow that needs the licence, 0 to 1 or in %.");

    private static final Field<ExportLicence, Double> SERVICE = required(
            "service", MULTIPLE, ExportLicence::service, "Approvals per month as a share of the base month's flow.");

    private static final Field<ExportLicence, Optional<Double>> CAP = optional(
            "cap",
            new Scalars.OrNone<>(MULTIPLE),
            Scalars.NONE,
            l -> l.cap() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(l.cap()),
            "Upper bound of approvals for each shipment as a share of its base flow, such as 1.1; or none.");

    static final Quantity RANK = new Quantity(Dimension.COUNT, Quantity.Bounds.whole(1, 99));

    private static final Field<ExportLicence, SortedMap<String, Integer>> PRIORITY = optional(
            "priority",
            new Keyed<>(new Words.One(Vocabulary.REGIONS), new Mapped<>(RANK, Double::intValue, Integer::doubleValue)),
            "{}",
            ExportLicence::priority,
            "Order in which importers are served, 1 first; those not named come last.");

    private LicenceKind() {}

    static Kind<ExportLicence> exportLicence() {
        return Kind.of(
                "export-licence",
                ExportLicence.class,
                "Exports need a licence, and approvals are limited: a queue.",
                Reach.HINT,
                REACH.and(List.of(CAUGHT, SERVICE, CAP, PRIORITY)),
                LicenceKind::licence);
    }

    private static ExportLicence licence(Values v) {
        return new ExportLicence(
                EventFields.id(v),
                EventFields.window(v),
                EventFields.regimes(v),
                v.get(REACH.goods()),
                v.get(REACH.exporters()),
                v.get(REACH.importers()),
                v.get(CAUGHT),
                v.get(SERVICE),
                v.get(CAP).orElse(Double.POSITIVE_INFINITY),
                v.get(PRIORITY));
    }
}
