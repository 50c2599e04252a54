package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;

/** Queues followed by hand; filings are the base flow of 40 t/month. */
class LicenceQueueTest {

    private static final double NO_CAP = Double.POSITIVE_INFINITY;

    private static MonthTerms terms(Economy economy, double caught, double service, double cap, int... priority) {
        MonthTerms terms = new MonthTerms(economy.world(), YearMonth.of(2025, 1), Regime.TRUCE);
        int[] routes = new int[priority.length];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = i;
        }
        terms.licences().add(new MonthTerms.Licence("licence", routes, priority, caught, service, cap));
        return terms;
    }

    private static double waiting(LicenceQueue queue, int route) {
        return Objects.requireNonNull(queue.backlog().get("licence"))[route];
    }

    @Test
    @Tag("equation-36")
    @Tag("equation-37")
    void whatIsNotApprovedWaitsAndIsServedOnceCapacityReturns() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, 3);
        MonthTerms slow = terms(economy, 1, 0.3, NO_CAP, 1);
        // κ = 0.3 · 40 = 12; B = 40 − 12 = 28, then 28 + 40 − 12 = 56.
        assertThat(queue.serve(slow, 1)[0]).isCloseTo(12, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(28, within(1e-12));
        assertThat(queue.serve(slow, 1)[0]).isCloseTo(12, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(56, within(1e-12));
        // κ = 1.5 · 40 = 60 of the 96 that wait.
        assertThat(queue.serve(terms(economy, 1, 1.5, NO_CAP, 1), 1)[0]).isCloseTo(60, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(36, within(1e-12));
        // κ = 10 · 40 is more than the 76 that wait, so A = B + F.
        assertThat(queue.serve(terms(economy, 1, 10, NO_CAP, 1), 1)[0]).isCloseTo(76, within(1e-12));
        assertThat(waiting(queue, 0)).isZero();
    }

    @Test
    @Tag("equation-36")
    void whatTheLicenceDoesNotCatchPassesFreely() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, 3);
        // φ = 0.77: 9.2 t pass, 30.8 are filed, 0.02 · 30.8 = 0.616 approved.
        assertThat(queue.serve(terms(economy, 0.77, 0.02, NO_CAP, 1), 1)[0]).isCloseTo(9.2 + 0.616, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(30.8 - 0.616, within(1e-12));
    }

    @Test
    @Tag("equation-37")
    void capacityServesByPriorityAndSharesWithinAClass() {
        Economy economy = Variants.withFlows(40, 20);
        // κ = 0.8 · 60 = 48: first 40, then what is left, 8 of 20.
        double[] ranked = new LicenceQueue(economy, 3).serve(terms(economy, 1, 0.8, NO_CAP, 1, 2), 1);
        assertThat(ranked).containsExactly(new double[] {40, 8}, within(1e-12));
        double[] swapped = new LicenceQueue(economy, 3).serve(terms(economy, 1, 0.8, NO_CAP, 2, 1), 1);
        assertThat(swapped).containsExactly(new double[] {28, 20}, within(1e-12));
        double[] equal = new LicenceQueue(economy, 3).serve(terms(economy, 1, 0.8, NO_CAP, 1, 1), 1);
        assertThat(equal).containsExactly(new double[] {32, 16}, within(1e-12));
    }

    @Test
    @Tag("equation-37")
    void exportersDoNotShareTheCapacityOfTheirAuthorities() {
        Economy economy = Variants.withExporters(40, 20);
        // Each approves half of its own flow. Pooled, the 30 would all go to the first, which is served first.
        double[] apart = new LicenceQueue(economy, 3).serve(terms(economy, 1, 0.5, NO_CAP, 1, 2), 1);
        assertThat(apart).containsExactly(new double[] {20, 10}, within(1e-12));
        LicenceQueue queue = new LicenceQueue(economy, 3);
        queue.serve(terms(economy, 1, 0.5, NO_CAP, 1, 1), 1);
        assertThat(waiting(queue, 0)).isCloseTo(20, within(1e-12));
        assertThat(waiting(queue, 1)).isCloseTo(10, within(1e-12));
    }

    @Test
    void aBanOnStockpilingCapsApprovalsAtAShareOfTheBaseFlow() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, 3);
        queue.serve(terms(economy, 1, 0, 1.1, 1), 1);
        // 80 t wait and capacity is ample; 1.1 · 40 = 44 pass.
        assertThat(queue.serve(terms(economy, 1, 9, 1.1, 1), 1)[0]).isCloseTo(44, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(36, within(1e-12));
    }

    @Test
    void oldFilingsLapseBeyondTheLimit() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, 3);
        for (int month = 0; month < 10; month++) {
            queue.serve(terms(economy, 1, 0, NO_CAP, 1), 1);
        }
        assertThat(waiting(queue, 0)).isCloseTo(120, within(1e-12));
    }

    @Test
    void filingsFollowTheTrendOfTrade() {
        Economy economy = Variants.withFlows(40);
        assertThat(new LicenceQueue(economy, 3).serve(terms(economy, 1, 0.5, NO_CAP, 1), 1.5)[0])
                .isCloseTo(30, within(1e-12));
    }

    @Test
    void withoutALicenceNothingIsLimited() {
        Economy economy = Variants.withFlows(40);
        MonthTerms open = new MonthTerms(economy.world(), YearMonth.of(2025, 1), Regime.OPEN);
        assertThat(new LicenceQueue(economy, 3).serve(open, 1)).containsExactly(Double.POSITIVE_INFINITY);
    }
}
