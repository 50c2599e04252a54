package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.Field.optional;
import static org.ytterby.catalogue.scenario.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Uncertainty;

/** How the regimes of a scenario and its uncertainty are written. */
final class RegimeFormat {

    private record Hazard(double breaks, double exposureMonths) {}

    private record Lapse(double alpha, double beta) {}

    private record Durable(double weight, double factor) {}

    /** Added to the breaks seen: the Jeffreys prior of a Poisson rate, MODEL equation (38). */
    private static final double JEFFREYS = 0.5;

    private static final Quantity COUNT = new Quantity(Dimension.COUNT, Quantity.Bounds.between(0, 1e4));
    private static final Quantity POSITIVE = new Quantity(Dimension.COUNT, Quantity.Bounds.above(0, 1e4));
    private static final Quantity MONTHS = new Quantity(Dimension.MONTHS, Quantity.Bounds.between(0, 1e4));

    private static final Field<RegimeProcess, Regime> START =
            optional("start", EventFields.REGIME, "Truce", RegimeProcess::start, "Regime of the first month.");

    private static final Field<RegimeProcess, Hazard> HAZARD = optional(
            "hazard",
            hazard(),
            "{breaks: 0, exposureMonths: 0}",
            p -> new Hazard(p.hazardShape() - JEFFREYS, p.hazardExposure()),
            "Odds that a truce breaks in any month; left out, it never does.");

    private static final Field<RegimeProcess, List<LocalDate>> EXPIRIES = optional(
            "expiries",
            new Listing<>(new Scalars.Day(), 100, true),
            "[]",
            RegimeProcess::expiries,
            "Days on which a truce lapses unless it is renewed.");

    private static final Field<RegimeProcess, Lapse> LAPSE = optional(
            "lapse",
            lapse(),
            "{alpha: 2, beta: 4}",
            p -> new Lapse(p.lapseAlpha(), p.lapseBeta()),
            "Odds that it is not renewed at an expiry.");

    private static final Field<RegimeProcess, Durable> DURABLE = optional(
            "durable",
            durable(),
            "{weight: 0, factor: 1}",
            p -> new Durable(p.durableWeight(), p.durableFactor()),
            "Futures in which the truce is of a durable type.");

    private static final Field<RegimeProcess, SortedMap<Regime, Double>> AFTER = optional(
            "afterBreak",
            new Keyed<>(EventFields.REGIME, COUNT),
            "{StrictLicence: 1}",
            RegimeProcess::afterBreak,
            "Regimes that follow a break, by relative weight.");

    private static final Field<RegimeProcess, Double> RELIEF = optional(
            "relief",
            EventFields.SHARE,
            "0",
            RegimeProcess::reliefHazard,
            "Monthly odds that a broken truce is made again.");

    private RegimeFormat() {}

    private static Block<Hazard> hazard() {
        Field<Hazard, Double> breaks =
                required("breaks", COUNT, Hazard::breaks, "Breaks of truces that were observed.");
        Field<Hazard, Double> exposure = required(
                "exposureMonths",
                MONTHS,
                Hazard::exposureMonths,
                "Months of truce in which they were observed; 0 means never.");
        return new Block<>(
                "Monthly odds of a break: Gamma distribution with shape breaks + 0.5 and rate exposureMonths.",
                List.of(breaks, exposure),
                v -> new Hazard(v.get(breaks), v.get(exposure)));
    }

    private static Block<Lapse> lapse() {
        Field<Lapse, Double> alpha =
                required("alpha", POSITIVE, Lapse::alpha, "First parameter of the Beta distribution.");
        Field<Lapse, Double> beta =
                required("beta", POSITIVE, Lapse::beta, "Second parameter of the Beta distribution.");
        return new Block<>(
                "Odds that a truce is not renewed at an expiry: Beta distribution.",
                List.of(alpha, beta),
                v -> new Lapse(v.get(alpha), v.get(beta)));
    }

    private static Block<Durable> durable() {
        Field<Durable, Double> weight =
                required("weight", EventFields.SHARE, Durable::weight, "Share of futures of the durable type.");
        Field<Durable, Double> factor =
                required("factor", EventFields.SHARE, Durable::factor, "Factor on their odds of a break.");
        return new Block<>(
                "Futures whose truce is durable: lower odds of a break, every expiry renewed.",
                List.of(weight, factor),
                v -> new Durable(v.get(weight), v.get(factor)));
    }

    /** The block {@code regimes}. */
    static Block<RegimeProcess> regimes() {
        return new Block<>(
                "How regimes follow one another; left out, the truce holds throughout.",
                List.of(START, HAZARD, EXPIRIES, LAPSE, DURABLE, AFTER, RELIEF),
                RegimeFormat::process);
    }

    private static RegimeProcess process(Values v) {
        if (v.get(AFTER).values().stream().mapToDouble(w -> w).sum() <= 0) {
            throw new Block.Misfit(AFTER, "names no regime with a weight above 0", "Maybe {StrictLicence: 1}.");
        }
        return new RegimeProcess(
                v.get(START),
                v.get(HAZARD).breaks + JEFFREYS,
                v.get(HAZARD).exposureMonths,
                v.get(EXPIRIES),
                v.get(LAPSE).alpha,
                v.get(LAPSE).beta,
                v.get(DURABLE).weight,
                v.get(DURABLE).factor,
                v.get(AFTER),
                v.get(RELIEF));
    }

    /** The block {@code uncertainty}. */
    static Block<Uncertainty> uncertainty() {
        Field<Uncertainty, Double> demand = optional(
                "demandSigma",
                EventFields.SHARE,
                "0",
                Uncertainty::demandSigma,
                "Standard deviation of the yearly shock to the trend of each use, share.");
        Field<Uncertainty, Double> delay = optional(
                "projectDelaySigma",
                EventFields.SHARE,
                "0",
                Uncertainty::projectDelaySigma,
                "Standard deviation of the logarithm of permitting and building times.");
        return new Block<>(
                "What differs between futures besides the regime; left out, nothing does.",
                List.of(demand, delay),
                v -> new Uncertainty(v.get(demand), v.get(delay)));
    }
}
