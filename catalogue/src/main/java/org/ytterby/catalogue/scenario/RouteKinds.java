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
import org.ytterby.domain.Share;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.TariffRateQuota;

/** Kinds of events that act on shipments between regions. */
final class RouteKinds {

    private static final String REACH_HINT = Reach.HINT;

    private static final Reach<TariffRateQuota> TIERED =
            Reach.of(TariffRateQuota::goods, TariffRateQuota::from, TariffRateQuota::to);
    private static final Field<TariffRateQuota, Double> QUANTITY =
            required("tonnes", TONNES, TariffRateQuota::tonnes, "Quantity at the inner duty, t/month.");
    private static final Field<TariffRateQuota, Double> INNER =
            optional("inDuty", PRICE, "0", TariffRateQuota::inDuty, "Duty within the quota, USD/kg.");
    private static final Field<TariffRateQuota, Double> OUTER =
            required("overDuty", PRICE, TariffRateQuota::overDuty, "Duty beyond the quota, USD/kg, at least inDuty.");

    private static final Reach<Embargo> BANNED = Reach.of(Embargo::goods, Embargo::from, Embargo::to);
    private static final Field<Embargo, Share> STOPPED = optional(
            "share", share(), "1", Embargo::share, "Part of the base month's flow that is stopped, 0 to 1 or in %.");
    private static final Field<Embargo, Double> INSPECTION = optional(
            "inspectionCost",
            PRICE,
            "0",
            Embargo::inspectionCost,
            "Extra cost of informal shipments while it lasts, USD/kg.");
    private static final Field<Embargo, Share> INSPECTED = optional(
            "inspection",
            share(),
            "0",
            Embargo::inspection,
            "Part of the cargoes that customs inspect while it lasts; informal shipments cost more with it.");

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
                reach.and(List.of(adValorem, specific)),
                v -> new Tariff(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(reach.goods()),
                        v.get(reach.exporters()),
                        v.get(reach.importers()),
                        v.get(adValorem),
                        v.get(specific)));
    }

    static Kind<TariffRateQuota> tariffRateQuota() {
        return Kind.of(
                "tariff-rate-quota",
                TariffRateQuota.class,
                "A duty in two tiers: the cheap one fills first.",
                REACH_HINT,
                TIERED.and(List.of(QUANTITY, INNER, OUTER)),
                RouteKinds::tariffRateQuota);
    }

    private static TariffRateQuota tariffRateQuota(Values v) {
        double inner = v.get(INNER);
        double outer = v.get(OUTER);
        if (outer < inner) {
            throw new Block.Misfit(
                    OUTER,
                    "must be at least inDuty, " + Shown.number(inner) + " USD/kg (is " + Shown.number(outer) + ")",
                    "Maybe inDuty and overDuty are swapped.");
        }
        return new TariffRateQuota(
                id(v),
                window(v),
                regimes(v),
                v.get(TIERED.goods()),
                v.get(TIERED.exporters()),
                v.get(TIERED.importers()),
                v.get(QUANTITY),
                inner,
                outer);
    }

    static Kind<Embargo> embargo() {
        return Kind.of(
                "embargo",
                Embargo.class,
                "Shipments are stopped at customs, wholly or in part.",
                REACH_HINT,
                BANNED.and(List.of(STOPPED, INSPECTION, INSPECTED)),
                v -> new Embargo(
                        id(v),
                        window(v),
                        regimes(v),
                        v.get(BANNED.goods()),
                        v.get(BANNED.exporters()),
                        v.get(BANNED.importers()),
                        v.get(STOPPED),
                        v.get(INSPECTION),
                        v.get(INSPECTED)));
    }
}
