package org.ytterby.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How many approvals a licence authority grants, κ of MODEL equation (37), from day to day.
 *
 * @param steps at least one, by day; what the first says also holds before it
 */
public record ServiceSteps(List<Step> steps) {

    /**
     * A service from a day on.
     *
     * @param from first day
     * @param service approvals per month as a share of the base month's flow, zero or more
     */
    public record Step(LocalDate from, double service) {

        /** Refuses a negative service. */
        public Step {
            if (!(service >= 0) || service == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("service must be zero or more (is " + service
                        + "). Maybe a share of the base month's flow, such as 0.2.");
            }
        }
    }

    /** The day that a service which never changes is said to hold from. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** Copies the list; refuses an empty one and steps that are not in the order of their days. */
    public ServiceSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("service has no steps. Maybe a single number was meant.");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i - 1).from().isBefore(steps.get(i).from())) {
                throw new IllegalArgumentException("service: the step from "
                        + steps.get(i).from() + " does not come after that from "
                        + steps.get(i - 1).from() + ". Maybe the two are swapped.");
            }
        }
    }

    /** The same service on all days. */
    public static ServiceSteps constant(double service) {
        return new ServiceSteps(List.of(new Step(EVER, service)));
    }

    /** True where it is the same on all days. */
    public boolean isConstant() {
        return steps.size() == 1 && steps.get(0).from().equals(EVER);
    }

    /** The service of a day. */
    public double on(LocalDate day) {
        double service = steps.get(0).service();
        for (Step step : steps) {
            if (!day.isBefore(step.from())) {
                service = step.service();
            }
        }
        return service;
    }
}
