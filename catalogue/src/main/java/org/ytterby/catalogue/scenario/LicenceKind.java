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
import org.ytterby.policy.GeneralLicence;
import org.ytterby.policy.LicencePractice;
import org.ytterby.policy.ProcessingDelay;
import org.ytterby.policy.ServiceOrder;
import org.ytterby.policy.ServiceSteps;

/** How licences are written: those that are asked for case by case, and general ones. */
final class LicenceKind {

    private static final Reach<ExportLicence> REACH =
            Reach.of(ExportLicence::goods, ExportLicence::from, ExportLicence::to);

    private static final Field<ExportLicence, Share> CAUGHT = optional(
            "caught", share(), "1", ExportLicence::caught, "Part of the flow that needs the licence, 0 to 1 or in %.");

    private static final Field<ExportLicence, ServiceSteps> SERVICE = required(
            "service",
            new ServiceType(),
            ExportLicence::service,
            "Approvals per month as a share of the base month's flow: a number, or a list of {from, value}.");

    private static final Field<ExportLicence, Optional<Double>> CAP = optional(
            "cap",
            new Scalars.OrNone<>(MULTIPLE),
            Scalars.NONE,
            l -> l.cap() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(l.cap()),
            "Upper bound of approvals for each shipment as a share of its base flow, such as 1.1; or none.");

    static final Quantity RANK = new Quantity(Dimension.COUNT, Quantity.Bounds.whole(1, 99));

    private static final ValueType<SortedMap<String, Integer>> RANKS =
            new Keyed<>(new Words.One(Vocabulary.REGIONS), new Mapped<>(RANK, Double::intValue, Integer::doubleValue));

    private static final Field<ExportLicence, SortedMap<String, Integer>> PRIORITY = optional(
            "priority",
            RANKS,
            "{}",
            l -> l.order().everywhere(),
            "Order in which importers are served, 1 first; those not named come last.");

    private static final Field<ExportLicence, SortedMap<String, SortedMap<String, Integer>>> PRIORITY_GOODS = optional(
            "priorityGoods",
            new Keyed<>(new Words.One(Vocabulary.GOODS), RANKS),
            "{}",
            l -> l.order().byGoods(),
            "Order of importers for named goods or elements, before priority, such as {Dy: {KOR: 1}}.");

    private static final Field<ExportLicence, Integer> GRACE = optional(
            "grace",
            new Mapped<>(
                    new Quantity(Dimension.DAYS, Quantity.Bounds.whole(0, 365)),
                    Double::intValue,
                    Integer::doubleValue),
            "0",
            l -> l.practice().graceDays(),
            "Days from the start on which goods under way still leave freely.");

    private static final Field<ExportLicence, Share> DEFENCE = optional(
            "defence",
            share(),
            "0",
            l -> l.practice().defence(),
            "Part of the filings that is for military users, who are refused, 0 to 1 or in %.");

    private static final Field<ExportLicence, Optional<ProcessingDelay>> DELAY = optional(
            "delay",
            new Scalars.OrNone<>(DelayFormat.delay()),
            Scalars.NONE,
            l -> Optional.ofNullable(l.practice().delay()),
            "Time that a case takes before it is ready to be approved, whatever the queue; or none.");

    private static final Field<ExportLicence, Share> INSPECTION = optional(
            "inspection",
            share(),
            "0",
            l -> l.practice().inspection(),
            "Part of the cargoes that customs inspect while it lasts; informal shipments cost more with it.");

    private static final Reach<GeneralLicence> COVERED =
            Reach.of(GeneralLicence::goods, GeneralLicence::from, GeneralLicence::to);

    private static final Field<GeneralLicence, Share> SHARE = required(
            "share", share(), GeneralLicence::share, "Part of the base month's flow that it covers, 0 to 1 or in %.");

    private static final Field<GeneralLicence, Optional<Double>> YEARLY = optional(
            "tonnesPerYear",
            new Scalars.OrNone<>(new Quantity(Dimension.MASS, Quantity.Bounds.between(0, 1e8))),
            Scalars.NONE,
            g -> g.tonnesPerYear() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(g.tonnesPerYear()),
            "Annual cap on all of it together, t, counted from its first month; or none.");

    private LicenceKind() {}

    static Kind<ExportLicence> exportLicence() {
        return Kind.of(
                "export-licence",
                ExportLicence.class,
                "Exports need a licence, and approvals are limited: a queue.",
                Reach.HINT,
                REACH.and(List.of(CAUGHT, SERVICE, CAP, PRIORITY, PRIORITY_GOODS, GRACE, DEFENCE, DELAY, INSPECTION)),
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
                new ServiceOrder(v.get(PRIORITY), v.get(PRIORITY_GOODS)),
                new LicencePractice(v.get(GRACE), v.get(DEFENCE), v.get(DELAY).orElse(null), v.get(INSPECTION)));
    }

    static Kind<GeneralLicence> generalLicence() {
        return Kind.of(
                "general-licence",
                GeneralLicence.class,
                "A licence for the year: what it covers needs no case of its own under an export-licence.",
                Reach.HINT,
                COVERED.and(List.of(SHARE, YEARLY)),
                v -> new GeneralLicence(
                        EventFields.id(v),
                        EventFields.window(v),
                        EventFields.regimes(v),
                        v.get(COVERED.goods()),
                        v.get(COVERED.exporters()),
                        v.get(COVERED.importers()),
                        v.get(SHARE),
                        v.get(YEARLY).orElse(Double.POSITIVE_INFINITY)));
    }
}
