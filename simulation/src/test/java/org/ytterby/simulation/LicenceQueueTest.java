package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.policy.LicencePractice;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.ProcessingDelay;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.control.ControlSettings;
import org.ytterby.simulation.control.LicenceQueue;

/** Queues followed by hand; filings are the base flow of 40 t/month. */
class LicenceQueueTest {

    private static final double NO_CAP = Double.POSITIVE_INFINITY;

    private static final ControlSettings.Queue PLAIN = new ControlSettings.Queue(3, 0, 0, 0);

    private static LicenceQueue queue(Economy economy) {
        return new LicenceQueue(economy, PLAIN);
    }

    /** A month of 30 days under a licence that has been in force for long. */
    private static MonthTerms terms(Economy economy, double caught, double service, double cap, int... priority) {
        return terms(economy, caught, days(service), cap, LicencePractice.PLAIN, 1000, priority);
    }

    private static double[] days(double service) {
        double[] days = new double[30];
        Arrays.fill(days, service);
        return days;
    }

    private static MonthTerms terms(
            Economy economy,
            double caught,
            double[] service,
            double cap,
            LicencePractice practice,
            int elapsed,
            int... priority) {
        MonthTerms terms = open(economy);
        int[] routes = new int[priority.length];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = i;
        }
        terms.licences()
                .add(new MonthTerms.Licence("licence", routes, priority, caught, service, cap, elapsed, practice));
        return terms;
    }

    private static MonthTerms open(Economy economy) {
        return new MonthTerms(economy.world(), YearMonth.of(2025, 1), Regime.TRUCE);
    }

    private static double waiting(LicenceQueue queue, int route) {
        return Objects.requireNonNull(queue.backlog().get("licence"))[route];
    }

    @Test
    @Tag("equation-36")
    @Tag("equation-37")
    void whatIsNotApprovedWaitsAndIsServedOnceCapacityReturns() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = queue(economy);
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
        LicenceQueue queue = queue(economy);
        // φ = 0.77: 9.2 t pass, 30.8 are filed, 0.02 · 40 = 0.8 approved.
        assertThat(queue.serve(terms(economy, 0.77, 0.02, NO_CAP, 1), 1)[0]).isCloseTo(9.2 + 0.8, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(30.8 - 0.8, within(1e-12));
    }

    @Test
    @Tag("equation-37")
    void capacityServesByPriorityAndSharesWithinAClass() {
        Economy economy = Variants.withFlows(40, 20);
        // κ = 0.8 · 60 = 48: first 40, then what is left, 8 of 20.
        double[] ranked = queue(economy).serve(terms(economy, 1, 0.8, NO_CAP, 1, 2), 1);
        assertThat(ranked).containsExactly(new double[] {40, 8}, within(1e-12));
        double[] swapped = queue(economy).serve(terms(economy, 1, 0.8, NO_CAP, 2, 1), 1);
        assertThat(swapped).containsExactly(new double[] {28, 20}, within(1e-12));
        double[] equal = queue(economy).serve(terms(economy, 1, 0.8, NO_CAP, 1, 1), 1);
        assertThat(equal).containsExactly(new double[] {32, 16}, within(1e-12));
    }

    @Test
    @Tag("equation-37")
    void exportersDoNotShareTheCapacityOfTheirAuthorities() {
        Economy economy = Variants.withExporters(40, 20);
        // Each approves half of its own flow. Pooled, the 30 would all go to the first, which is served first.
        double[] apart = queue(economy).serve(terms(economy, 1, 0.5, NO_CAP, 1, 2), 1);
        assertThat(apart).containsExactly(new double[] {20, 10}, within(1e-12));
        LicenceQueue queue = queue(economy);
        queue.serve(terms(economy, 1, 0.5, NO_CAP, 1, 1), 1);
        assertThat(waiting(queue, 0)).isCloseTo(20, within(1e-12));
        assertThat(waiting(queue, 1)).isCloseTo(10, within(1e-12));
    }

    @Test
    void aBanOnStockpilingCapsApprovalsAtAShareOfTheBaseFlow() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = queue(economy);
        queue.serve(terms(economy, 1, 0, 1.1, 1), 1);
        // 80 t wait and capacity is ample; 1.1 · 40 = 44 pass.
        assertThat(queue.serve(terms(economy, 1, 9, 1.1, 1), 1)[0]).isCloseTo(44, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(36, within(1e-12));
    }

    @Test
    void oldFilingsLapseBeyondTheLimit() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = queue(economy);
        for (int month = 0; month < 10; month++) {
            queue.serve(terms(economy, 1, 0, NO_CAP, 1), 1);
        }
        assertThat(waiting(queue, 0)).isCloseTo(120, within(1e-12));
    }

    @Test
    void filingsFollowTheTrendOfTrade() {
        Economy economy = Variants.withFlows(40);
        assertThat(queue(economy).serve(terms(economy, 1, 0.5, NO_CAP, 1), 1.5)[0])
                .isCloseTo(30, within(1e-12));
    }

    @Test
    void withoutALicenceNothingIsLimited() {
        Economy economy = Variants.withFlows(40);
        assertThat(queue(economy).serve(open(economy), 1)).containsExactly(Double.POSITIVE_INFINITY);
    }

    /**
     * China's exports of magnets, April to December 2025, against the fit of MODEL §9: φ 0.77, κ 2 % until day 78 and 98 %
     * from then on, 12 days of grace, 4,850 t a month, months of 30 days from 1 April.
     */
    @Test
    @Tag("equation-36")
    @Tag("equation-37")
    void theQueueTellsTheMagnetExportsOf2025() {
        double[] observed = {2628, 1238, 3188, 5577, 6146, 5774, 5473, 6149, 5952};
        double[] fitted = {2667.5, 1212.5, 3074.9, 5868.5, 5868.5, 5868.5, 5868.5, 5868.5, 5868.5};
        Economy economy = Variants.withFlows(4850);
        LicenceQueue queue = queue(economy);
        LicencePractice grace = new LicencePractice(12, Share.NONE, null, Share.NONE);
        double[] allowed = new double[9];
        double[] backlog = new double[9];
        double squares = 0;
        for (int month = 0; month < 9; month++) {
            double[] service = new double[30];
            for (int day = 0; day < 30; day++) {
                service[day] = 30 * month + day < 78 ? 0.02 : 0.98;
            }
            allowed[month] = queue.serve(terms(economy, 0.77, service, NO_CAP, grace, 30 * month, 1), 1)[0];
            backlog[month] = waiting(queue, 0) / 4850;
            squares += StrictMath.pow(StrictMath.log(observed[month] / allowed[month]), 2);
        }
        assertThat(allowed).containsExactly(fitted, within(1e-9));
        assertThat(StrictMath.sqrt(squares / 9)).as("rms log error").isCloseTo(0.0397, within(5e-5));
        // 66 days at 0.77 − 0.02, 12 at 0.77 − 0.98; then six months more of these.
        assertThat(backlog[2]).as("end of June").isCloseTo(1.566, within(1e-9));
        assertThat(Arrays.stream(backlog).max().orElseThrow()).isEqualTo(backlog[2]);
        assertThat(backlog[8]).as("December").isCloseTo(0.306, within(1e-9));
    }

    @Test
    void goodsUnderWayLeaveFreelyAtTheStartButNotLater() {
        Economy economy = Variants.withFlows(30);
        LicencePractice grace = new LicencePractice(10, Share.NONE, null, Share.NONE);
        assertThat(queue(economy).serve(terms(economy, 1, days(0), NO_CAP, grace, 0, 1), 1)[0])
                .isCloseTo(10, within(1e-12));
        assertThat(queue(economy).serve(terms(economy, 1, days(0), NO_CAP, grace, 4, 1), 1)[0])
                .as("six of the ten days are left")
                .isCloseTo(6, within(1e-12));
        // A regime that begins after the first month starts its licences then, however old the event is.
        LicenceQueue later = queue(economy);
        later.serve(open(economy), 1);
        assertThat(later.serve(terms(economy, 1, days(0), NO_CAP, grace, 500, 1), 1)[0])
                .isCloseTo(10, within(1e-12));
        assertThat(later.serve(terms(economy, 1, days(0), NO_CAP, grace, 530, 1), 1)[0])
                .isZero();
    }

    @Test
    @Tag("equation-36")
    void aMonthWithoutTheLicenceLeavesNoQueue() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = queue(economy);
        queue.serve(terms(economy, 1, 0, NO_CAP, 1), 1);
        assertThat(waiting(queue, 0)).isCloseTo(40, within(1e-12));
        queue.serve(open(economy), 1);
        assertThat(queue.backlog()).isEmpty();
        assertThat(queue.serve(terms(economy, 1, 1, NO_CAP, 1), 1)[0]).isCloseTo(40, within(1e-12));
        assertThat(waiting(queue, 0)).isCloseTo(0, within(1e-12));
    }

    @Test
    @Tag("equation-36")
    void buyersFileMoreThanTheyNeedWhileFewAreApproved() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, new ControlSettings.Queue(3, 0, 0.3, 0));
        queue.serve(terms(economy, 1, 0.5, NO_CAP, 1), 1);
        assertThat(waiting(queue, 0)).as("1.3 · 40 − 20").isCloseTo(32, within(1e-12));
        queue.serve(terms(economy, 1, 1, NO_CAP, 1), 1);
        assertThat(waiting(queue, 0)).as("no panic at full service").isCloseTo(32, within(1e-12));
    }

    @Test
    @Tag("equation-36")
    void aShareOfWhatWaitsIsRejected() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = new LicenceQueue(economy, new ControlSettings.Queue(3, 0.3, 0, 0));
        queue.serve(terms(economy, 1, 0, NO_CAP, 1), 1);
        // 1 % a day: 40/30 · (1 + 0.99 + … + 0.99²⁹).
        assertThat(waiting(queue, 0)).isCloseTo(40 / 30.0 * (1 - StrictMath.pow(0.99, 30)) / 0.01, within(1e-9));
    }

    @Test
    @Tag("equation-37")
    void militaryUsersAreRefused() {
        Economy economy = Variants.withFlows(40);
        LicencePractice practice = new LicencePractice(0, Share.ofFraction(0.25), null, Share.NONE);
        MonthTerms terms = terms(economy, 1, days(2), NO_CAP, practice, 0, 1);
        assertThat(queue(economy).serve(terms, 1)[0]).isCloseTo(30, within(1e-12));
        LicenceQueue lenient = new LicenceQueue(economy, new ControlSettings.Queue(3, 0, 0, 0.4));
        assertThat(lenient.serve(terms, 1)[0])
                .as("four in ten of their filings pass")
                .isCloseTo(34, within(1e-12));
    }

    /** Fast cases take 2 to 10 days, six on average: of 30 days' filings 24 are ready within the month. */
    @Test
    void casesTakeTheirTimeBeforeTheyAreReady() {
        Economy economy = Variants.withFlows(30);
        LicencePractice fast = new LicencePractice(0, Share.NONE, new ProcessingDelay(Share.ALL, 60, 4), Share.NONE);
        assertThat(queue(economy).serve(terms(economy, 1, days(5), NO_CAP, fast, 0, 1), 1)[0])
                .isCloseTo(24, within(1e-9));
        assertThat(queue(economy).serve(terms(economy, 1, days(5), NO_CAP, fast, 1000, 1), 1)[0])
                .as("in force for long")
                .isCloseTo(30, within(1e-9));
        LicencePractice mixed =
                new LicencePractice(0, Share.NONE, new ProcessingDelay(Share.ofFraction(0.15), 60, 4), Share.NONE);
        double first = queue(economy).serve(terms(economy, 1, days(5), NO_CAP, mixed, 0, 1), 1)[0];
        // Of the slow ones few are ready in the first month: 0.15 · 24 and 0.85 · Σ Pr(ready by then), about 1 in 33.
        assertThat(first).isCloseTo(0.15 * 24 + 0.85 * slow(30), within(1e-9));
        assertThat(slow(30)).isBetween(0.5, 1.5);
    }

    /** Σ over filing days of the odds of an Erlang time (k = 4, mean 60 days) within the days that are left. */
    private static double slow(int days) {
        double sum = 0;
        for (int left = 1; left <= days; left++) {
            double x = 4 * left / 60.0;
            sum += 1 - StrictMath.exp(-x) * (1 + x + x * x / 2 + x * x * x / 6);
        }
        return sum;
    }

    @Test
    void whatAGeneralLicenceCoversNeedsNoFilingUntilItsCapForTheYear() {
        Economy economy = Variants.withFlows(40);
        LicenceQueue queue = queue(economy);
        double[] allowed = new double[4];
        for (int month = 0; month < 4; month++) {
            MonthTerms terms = terms(economy, 1, 0.1, NO_CAP, 1);
            // Months 10 to 13 of the licence: the fourth belongs to its second year.
            int age = 9 + month;
            terms.generalLicences()
                    .add(new MonthTerms.General("general", new int[] {0}, 0.3, 20 / 0.25, age / 12, age % 12));
            allowed[month] = queue.serve(terms, 1)[0];
        }
        // 80 t a year, nine months of which count as used evenly: 20 are left; 12, then 8, then none; κ · 40 = 4
        // besides.
        assertThat(allowed).containsExactly(new double[] {16, 12, 4, 16}, within(1e-12));
    }

    @Test
    void aLicenceThatLastsBringsItsServiceAndNoBacklog() {
        Economy economy = Variants.withFlows(40);
        LicencePractice practice =
                new LicencePractice(12, Share.NONE, new ProcessingDelay(Share.NONE, 60, 4), Share.NONE);
        LicenceQueue settled = LicenceQueue.settled(economy, new ControlSettings.Queue(3, 0, 0.3, 0));
        assertThat(settled.serve(terms(economy, 0.5, days(0.2), NO_CAP, practice, 0, 1), 1)[0])
                .as("0.5 · 40 uncaught and 0.2 · 40")
                .isCloseTo(28, within(1e-9));
        assertThat(waiting(settled, 0)).isZero();
    }
}
