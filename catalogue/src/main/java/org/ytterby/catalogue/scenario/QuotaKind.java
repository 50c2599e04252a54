package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.TONNES;
import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.domain.Share;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.QuotaScope;
import org.ytterby.policy.Tranche;
import org.ytterby.policy.Window;

/** How export quotas are written. */
final class QuotaKind {

    private static final Reach<ExportQuota> REACH = Reach.of(ExportQuota::goods, ExportQuota::from, ExportQuota::to);

    private static final Field<ExportQuota, Optional<Double>> MONTHLY = optional(
            "tonnes",
            new Scalars.OrNone<>(TONNES),
            Scalars.NONE,
            q -> q.tranches().isEmpty() ? Optional.of(q.tonnes()) : Optional.empty(),
            "Limit on all these exports together, t REO per month; none where there are tranches.");

    private static final Field<ExportQuota, Share> COVERAGE = optional(
            "coverage",
            share(),
            "1",
            ExportQuota::coverage,
            "Part of the recorded flow that counts against the quota, above 0 up to 1 or in %.");

    private static final Field<ExportQuota, QuotaScope> ELEMENTS = optional(
            "elements",
            Scalars.Choice.of(List.of(QuotaScope.values()), QuotaScope::word),
            "all",
            ExportQuota::scope,
            "Elements that count: all; light (La, Ce, Pr, Nd); or medium-heavy (all others).");

    private static final Field<ExportQuota, List<Tranche>> TRANCHES = optional(
            "tranches",
            new Listing<>(tranche(), 100, false),
            "[]",
            ExportQuota::tranches,
            "Limits by half-year or other span; what a month leaves unused stays for the rest of the span.");

    private QuotaKind() {}

    private static Block<Tranche> tranche() {
        Field<Tranche, LocalDate> from =
                required("from", new Scalars.Day(), t -> t.window().from(), "First day, YYYY-MM-DD.");
        Field<Tranche, LocalDate> until = required(
                "until",
                new Scalars.Day(),
                t -> Objects.requireNonNull(t.window().until()),
                "Last day, YYYY-MM-DD.");
        Field<Tranche, Double> tonnes = required(
                "tonnes",
                new Quantity(Dimension.MASS, Quantity.Bounds.between(0, 1e8)),
                Tranche::tonnes,
                "Limit on all these exports of the span together, t REO.");
        return new Block<>(
                "A limit for a span of months.",
                List.of(from, until, tonnes),
                v -> new Tranche(new Window(v.get(from), v.get(until)), v.get(tonnes)));
    }

    static Kind<ExportQuota> exportQuota() {
        return Kind.of(
                "export-quota",
                ExportQuota.class,
                "A limit in tonnes of oxide on all exports together.",
                Reach.HINT,
                REACH.and(List.of(MONTHLY, COVERAGE, ELEMENTS, TRANCHES)),
                QuotaKind::quota);
    }

    private static ExportQuota quota(Values v) {
        Optional<Double> monthly = v.get(MONTHLY);
        List<Tranche> tranches = v.get(TRANCHES);
        if (monthly.isPresent() != tranches.isEmpty()) {
            throw new Block.Misfit(
                    MONTHLY,
                    monthly.isPresent() ? "stands beside tranches" : "is missing, and there are no tranches",
                    "Maybe give one of the two: tonnes per month, or a list of tranches.");
        }
        if (v.get(COVERAGE).value() == 0) {
            throw new Block.Misfit(COVERAGE, "must be above 0 (is 0)", "Maybe leave it out: it covers all then.");
        }
        return new ExportQuota(
                EventFields.id(v),
                EventFields.window(v),
                EventFields.regimes(v),
                v.get(REACH.goods()),
                v.get(REACH.exporters()),
                v.get(REACH.importers()),
                monthly.orElse(0.0),
                v.get(COVERAGE),
                v.get(ELEMENTS),
                tranches);
    }
}
