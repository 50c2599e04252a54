package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.MULTIPLE;
import static org.ytterby.catalogue.scenario.EventFields.PRICE;
import static org.ytterby.catalogue.scenario.EventFields.TONNES;
import static org.ytterby.catalogue.scenario.EventFields.id;
import static org.ytterby.catalogue.scenario.EventFields.regimes;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.EventFields.window;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.ytterby.domain.Share;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.TariffRateQuota;

/** Kinds of events that act on shipments between regions. */
final class RouteKinds {

    private static final String REACH_HINT =
            "Maybe exporters and importers are swapped, or the good is not shipped between them.";

    /** Which shipments: the three keys that every kind here has. */
    private record Reach<I extends Instrument>(
            Field<I, List<String>> goods, Field<I, List<String>> exporters, Field<I, List<String>> importers) {

        static <I extends Instrument> Reach<I> of(
                Function<I, List<String>> goods, Function<I, List<String>> from, Function<I, List<String>> to) {
            ValueType<List<String>> regions = new Words.Several(Vocabulary.REGIONS, 1);
            return new Reach<>(
                    required(
                            "goods",
                            new Words.Several(Vocabulary.GOODS, 1),
                            goods,
                            "Goods that it touches; " + Vocabulary.GOODS.doc() + "."),
                    optional(
                            "exporters",
                            regions,
                            "'*'",
                            from,
                            "Where the shipments come from; " + Vocabulary.REGIONS.doc() + "."),
                    optional(
                            "importers",
                            regions,
                            "'*'",
                            to,
                            "Where the shipments go; " + Vocabulary.REGIONS.doc() + "."));
        }

        @SafeVarargs
        final List<Field<? super I, ?>> and(Field<? super I, ?>... own) {
            List<Field<? super I, ?>> all = new java.util.ArrayList<>(List.of(goods, exporters, importers));
            all.addAll(List.of(own));
            return all;
        }
    }

    private RouteKinds() {}

    static Kind<Tariff> tariff() {
        Reach<Tariff> reach = Reach.of(Tariff::goods, Tariff::from, Tariff::to);
        Field<Tariff, Double> adValorem = optional(
                "adValorem", MULTIPLE, "0", Tariff::adValorem, "Duty as a share of the FOB price; 0.25 or 25 %.");
        Field<Tariff, Double> specific = optional("specific", PRICE, "0", Tariff::specific, "Duty by mass, USD/kg.");
        return Kind.of(
                "tariff",
                Tariff.class,
                "A duty on imports or exports.",
                REACH_HINT,
                reach.and(adValorem, specific),
                v -> new Tariff(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods),
                        v.get(reach.exporters),
                        v.get(reach.importers),
                        v.get(adValorem),
                        v.get(specific)));
    }

    static Kind<TariffRateQuota> tariffRateQuota() {
        Reach<TariffRateQuota> reach = Reach.of(TariffRateQuota::goods, TariffRateQuota::from, TariffRateQuota::to);
        Field<TariffRateQuota, Double> tonnes =
                required("tonnes", TONNES, TariffRateQuota::tonnes, "Quantity at the inner duty, t/month.");
        Field<TariffRateQuota, Double> inner =
                optional("inDuty", PRICE, "0", TariffRateQuota::inDuty, "Duty within the quota, USD/kg.");
        Field<TariffRateQuota, Double> outer = required(
                "overDuty", PRICE, TariffRateQuota::overDuty, "Duty beyond the quota, USD/kg, at least inDuty.");
        return Kind.of(
                "tariff-rate-quota",
                TariffRateQuota.class,
                "A duty in two tiers: the cheap one fills first.",
                REACH_HINT,
                reach.and(tonnes, inner, outer),
                v -> {
                    if (v.get(outer) < v.get(inner)) {
                        throw new Block.Misfit(
                                outer,
                                "must be at least inDuty, " + Shown.number(v.get(inner)) + " USD/kg (is "
                                        + Shown.number(v.get(outer)) + ")",
                                "Maybe inDuty and overDuty are swapped.");
                    }
                    return new TariffRateQuota(
                            id(v),
                            window(v),
                            regimes(v),
                            v.get(reach.goods),
                            v.get(reach.exporters),
                            v.get(reach.importers),
                            v.get(tonnes),
                            v.get(inner),
                            v.get(outer));
                });
    }

    static Kind<Embargo> embargo() {
        Reach<Embargo> reach = Reach.of(Embargo::goods, Embargo::from, Embargo::to);
        Field<Embargo, Share> stopped = optional(
                "share",
                share(),
                "1",
                Embargo::share,
                "Part of the base month's flow that is stopped, 0 to 1 or in %.");
        Field<Embargo, Double> inspection = optional(
                "inspectionCost",
                PRICE,
                "0",
                Embargo::inspectionCost,
                "Extra cost of informal shipments while it lasts, USD/kg.");
        return Kind.of(
                "embargo",
                Embargo.class,
                "Shipments are stopped at customs, wholly or in part.",
                REACH_HINT,
                reach.and(stopped, inspection),
                v -> new Embargo(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods),
                        v.get(reach.exporters),
                        v.get(reach.importers),
                        v.get(stopped),
                        v.get(inspection)));
    }

    static Kind<ExportLicence> exportLicence() {
        Reach<ExportLicence> reach = Reach.of(ExportLicence::goods, ExportLicence::from, ExportLicence::to);
        Field<ExportLicence, Share> caught = optional(
                "caught",
                share(),
                "1",
                ExportLicence::caught,
                "Part of the flow that needs the licence, 0 to 1 or in %.");
        Field<ExportLicence, Double> service = required(
                "service",
                MULTIPLE,
                ExportLicence::service,
                "Approvals per month as a share of the base month's flow.");
        Field<ExportLicence, Optional<Double>> cap = optional(
                "cap",
                new Scalars.OrNone<>(MULTIPLE),
                Scalars.NONE,
                l -> l.cap() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(l.cap()),
                "Upper bound of approvals for each shipment as a share of its base flow, such as 1.1; or none.");
        Field<ExportLicence, SortedMap<String, Integer>> priority = optional(
                "priority",
                new Keyed<>(new Words.One(Vocabulary.REGIONS), rank()),
                "{}",
                ExportLicence::priority,
                "Order in which importers are served, 1 first; those not named come last.");
        return Kind.of(
                "export-licence",
                ExportLicence.class,
                "Exports need a licence, and approvals are limited: a queue.",
                REACH_HINT,
                reach.and(caught, service, cap, priority),
                v -> new ExportLicence(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods),
                        v.get(reach.exporters),
                        v.get(reach.importers),
                        v.get(caught),
                        v.get(service),
                        v.get(cap).orElse(Double.POSITIVE_INFINITY),
                        v.get(priority)));
    }

    private static ValueType<Integer> rank() {
        return new Mapped<>(
                new Quantity(Dimension.COUNT, Quantity.Bounds.whole(1, 99)), Double::intValue, Integer::doubleValue);
    }

    static Kind<ExportQuota> exportQuota() {
        Reach<ExportQuota> reach = Reach.of(ExportQuota::goods, ExportQuota::from, ExportQuota::to);
        Field<ExportQuota, Double> tonnes = required(
                "tonnes", TONNES, ExportQuota::tonnes, "Limit on all these exports together, t REO per month.");
        return Kind.of(
                "export-quota",
                ExportQuota.class,
                "A limit in tonnes of oxide on all exports together.",
                REACH_HINT,
                reach.and(tonnes),
                v -> new ExportQuota(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods),
                        v.get(reach.exporters),
                        v.get(reach.importers),
                        v.get(tonnes)));
    }
}
