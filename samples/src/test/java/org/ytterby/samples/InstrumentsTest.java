package org.ytterby.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.CapacityOutage;
import org.ytterby.policy.DemandShift;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Events;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.LicencePractice;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.ProjectDecision;
import org.ytterby.policy.ProjectDelay;
import org.ytterby.policy.QuotaScope;
import org.ytterby.policy.Regime;
import org.ytterby.policy.ServiceOrder;
import org.ytterby.policy.ServiceSteps;
import org.ytterby.policy.StockOrder;
import org.ytterby.policy.Subsidy;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.TariffRateQuota;
import org.ytterby.policy.Tranche;
import org.ytterby.policy.Window;

/**
 * Each instrument in force on 15 of the 30 days of April 2025, over the sample's one route of 40 t Dy-oxide from China to
 * Japan.
 */
class InstrumentsTest {

    private static final Window HALF_OF_APRIL = new Window(LocalDate.of(2025, 4, 16), LocalDate.of(2025, 4, 30));
    private static final YearMonth APRIL = YearMonth.of(2025, 4);
    private static final Set<Regime> ALL = Set.of();
    private static final List<String> DY = List.of("Dy-oxide");
    private static final List<String> CHN = List.of("CHN");
    private static final List<String> JPN = List.of("JPN");
    private static final Offset<Double> EXACT = within(1e-12);

    private final Economy economy = SampleScenarios.economy();

    private MonthTerms april(Instrument... instruments) {
        for (Instrument instrument : instruments) {
            instrument.check(economy);
        }
        return Events.termsOf(economy, List.of(instruments), APRIL, Regime.TRUCE);
    }

    @Test
    void aDutyCountsForItsDaysAndDutiesAdd() {
        Tariff one = new Tariff("one", HALF_OF_APRIL, ALL, DY, CHN, JPN, 0.2, 3);
        Tariff two = new Tariff("two", new Window(LocalDate.of(2020, 1, 1), null), ALL, DY, CHN, JPN, 0.05, 0);
        MonthTerms terms = april(one, two);
        assertThat(terms.dutyRate()).containsExactly(new double[] {0.15}, EXACT);
        assertThat(terms.specificDuty()).containsExactly(new double[] {1.5}, EXACT);
    }

    @Test
    void anEmbargoLeavesTheFlowOfItsOtherDaysAndTheShareItSpares() {
        MonthTerms terms = april(new Embargo("ban", HALF_OF_APRIL, ALL, DY, CHN, JPN, Share.ofFraction(0.8), 10));
        // 40 · (1 − 0.8 · ½) and 10 · ½.
        assertThat(terms.formalCap()).containsExactly(new double[] {24}, EXACT);
        assertThat(terms.informalExtraCost()).containsExactly(new double[] {5}, EXACT);
    }

    @Test
    void theTighterOfTwoEmbargoesHolds() {
        Embargo half = new Embargo("half", HALF_OF_APRIL, ALL, DY, CHN, JPN, Share.ofFraction(0.5), 0);
        Embargo whole = new Embargo("whole", HALF_OF_APRIL, ALL, DY, CHN, JPN, Share.ALL, 0);
        assertThat(april(half, whole).formalCap()).containsExactly(new double[] {20}, EXACT);
        assertThat(april(whole, half).formalCap()).containsExactly(new double[] {20}, EXACT);
    }

    @Test
    void aLicenceServesFullyOutsideItsDaysAndRanksItsDestinations() {
        TreeMap<String, Integer> priority = new TreeMap<>();
        priority.put("G7", 4);
        priority.put("JPN", 2);
        MonthTerms terms = april(new ExportLicence(
                "licence", HALF_OF_APRIL, ALL, DY, CHN, List.of("*"), Share.ofFraction(0.77), 0.2, 1.1, priority));
        MonthTerms.Licence licence = terms.licences().get(0);
        assertThat(licence.routes()).containsExactly(0);
        assertThat(licence.priority()).as("the best of the words that name it").containsExactly(2);
        assertThat(licence.caught()).isEqualTo(0.77);
        assertThat(licence.service()).hasSize(30);
        assertThat(licence.service()[14]).isNaN();
        assertThat(licence.service()[15]).isEqualTo(0.2);
        assertThat(licence.cap()).isEqualTo(1.1);
    }

    @Test
    void aServiceMayChangeWithinAMonth() {
        ServiceSteps steps = new ServiceSteps(List.of(
                new ServiceSteps.Step(LocalDate.of(2025, 4, 16), 0.02),
                new ServiceSteps.Step(LocalDate.of(2025, 4, 25), 0.98)));
        ExportLicence licence = new ExportLicence(
                "licence",
                HALF_OF_APRIL,
                ALL,
                DY,
                CHN,
                List.of("*"),
                Share.ALL,
                steps,
                1.1,
                ServiceOrder.NONE,
                new LicencePractice(3, Share.NONE, null, Share.ofFraction(0.6)));
        MonthTerms terms = april(licence);
        double[] service = terms.licences().get(0).service();
        assertThat(service[23]).as("24 April").isEqualTo(0.02);
        assertThat(service[24]).as("25 April").isEqualTo(0.98);
        assertThat(terms.licences().get(0).elapsed()).isZero();
        assertThat(terms.inspected()).as("60 % on half of the days").containsExactly(new double[] {0.3}, EXACT);
        // 9 days of 2 % and 6 of 98 %.
        assertThat(licence.levelIn(APRIL)).isCloseTo((9 * 0.02 + 6 * 0.98) / 15, EXACT);
    }

    @Test
    void anOrderOfItsOwnGoesBeforeTheGeneralOne() {
        TreeMap<String, Integer> everywhere = new TreeMap<>(Map.of("JPN", 3));
        TreeMap<String, Integer> first = new TreeMap<>(Map.of("JPN", 1));
        assertThat(rank(new ServiceOrder(everywhere, new TreeMap<>(Map.of("Dy", first)))))
                .isEqualTo(1);
        assertThat(rank(new ServiceOrder(everywhere, new TreeMap<>(Map.of("Ce-oxide", first)))))
                .isEqualTo(3);
    }

    private int rank(ServiceOrder order) {
        return april(new ExportLicence(
                        "licence",
                        HALF_OF_APRIL,
                        ALL,
                        DY,
                        CHN,
                        List.of("*"),
                        Share.ALL,
                        ServiceSteps.constant(1),
                        1.1,
                        order,
                        LicencePractice.PLAIN))
                .licences()
                .get(0)
                .priority()[0];
    }

    @Test
    void aTrancheIsSpreadOverItsDays() {
        Window halfYear = new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        ExportQuota quota = new ExportQuota(
                "quota",
                new Window(LocalDate.of(2025, 1, 1), null),
                ALL,
                DY,
                CHN,
                JPN,
                0,
                Share.ofFraction(0.8),
                QuotaScope.MEDIUM_HEAVY,
                List.of(new Tranche(halfYear, 181)));
        MonthTerms terms = april(quota);
        assertThat(terms.quotas().get(0).limit())
                .as("30 of 181 days, 80 % covered")
                .isCloseTo(30 / 0.8, EXACT);
        assertThat(terms.allotments())
                .containsEntry("quota", new MonthTerms.Allotment(halfYear.from(), 181 / 0.8, 181, 90, 30, 0));
        assertThat(QuotaScope.LIGHT.weight(economy.world().goods().get(3)))
                .as("Dy-oxide")
                .isZero();
        assertThat(Events.termsOf(economy, List.of(quota), YearMonth.of(2025, 7), Regime.TRUCE)
                        .quotas())
                .as("beyond the last tranche nothing limits")
                .isEmpty();
    }

    @Test
    void aDestinationThatNoPriorityNamesComesLast() {
        TreeMap<String, Integer> priority = new TreeMap<>();
        priority.put("CHN", 3);
        MonthTerms terms = april(
                new ExportLicence("licence", HALF_OF_APRIL, ALL, DY, CHN, List.of("*"), Share.ALL, 1, 1, priority));
        assertThat(terms.licences().get(0).priority()).containsExactly(4);
    }

    @Test
    void aQuotaOfExportsKeepsTheFlowOfItsOtherDays() {
        MonthTerms.Limit quota = april(
                        new ExportQuota("quota", HALF_OF_APRIL, ALL, List.of("*"), CHN, List.of("*"), 10))
                .quotas()
                .get(0);
        assertThat(quota.members()).containsExactly(0);
        assertThat(quota.weights()).containsExactly(1);
        assertThat(quota.limit()).as("10 · ½ + 40 · ½").isCloseTo(25, EXACT);
    }

    @Test
    void aQuotaOfOutputKeepsTheOutputOfItsOtherDays() {
        MonthTerms.Limit quota = april(new ProductionQuota("quota", HALF_OF_APRIL, ALL, Stage.MINE, CHN, 90))
                .productionLimits()
                .get(0);
        assertThat(quota.members()).containsExactly(0);
        assertThat(quota.limit()).isCloseTo(45 + 100 / 0.9 / 2, EXACT);
    }

    @Test
    void aTariffRateQuotaLaysTheInnerDutyOnAllAndTheRestOnTheExcess() {
        MonthTerms terms = april(new TariffRateQuota("trq", HALF_OF_APRIL, ALL, DY, CHN, JPN, 30, 2, 12));
        assertThat(terms.specificDuty()).containsExactly(new double[] {1}, EXACT);
        assertThat(terms.tiers().get(0).limit()).isEqualTo(30);
        assertThat(terms.tiers().get(0).overDuty()).isCloseTo(5, EXACT);
    }

    @Test
    void floorsAndOrdersTakeTheShareOfTheirVolume() {
        MonthTerms terms = april(
                new PriceFloor("floor", HALF_OF_APRIL, ALL, "Dy-oxide", "JPN", 150, 6),
                new StockOrder("buy", HALF_OF_APRIL, ALL, "Dy-oxide", "JPN", 8),
                new StockOrder("release", HALF_OF_APRIL, ALL, "Dy-oxide", "JPN", -4));
        assertThat(terms.floors()).containsExactly(new MonthTerms.Floor("floor", 3, 1, 150, 3));
        assertThat(terms.orders())
                .containsExactly(new MonthTerms.Order("buy", 3, 1, 4), new MonthTerms.Order("release", 3, 1, -2));
    }

    @Test
    void anOutageTakesTheShareOfTheCapacityOfItsSitesAndStages() {
        CapacityOutage site =
                new CapacityOutage("war", HALF_OF_APRIL, ALL, List.of("clay-mine"), "*", CHN, Share.ofFraction(0.6));
        assertThat(april(site).capacityFactor()).containsExactly(new double[] {0.7, 1, 1}, EXACT);
        CapacityOutage stage =
                new CapacityOutage("strike", HALF_OF_APRIL, ALL, List.of(), "separation", CHN, Share.ALL);
        assertThat(april(site, stage).capacityFactor()).containsExactly(new double[] {0.7, 0.5, 1}, EXACT);
    }

    @Test
    void aSubsidyLowersTheCostOfItsStage() {
        assertThat(april(new Subsidy("help", HALF_OF_APRIL, ALL, "finishing", CHN, 3))
                        .costShift())
                .containsExactly(new double[] {0, 0, -1.5}, EXACT);
    }

    @Test
    void aShiftOfDemandMovesTheUsesOfItsRegions() {
        assertThat(april(new DemandShift("boom", HALF_OF_APRIL, ALL, List.of("ev-traction"), JPN, 1.4))
                        .demandFactor())
                .containsExactly(new double[] {1, 1.2}, EXACT);
    }

    @Test
    void aPaceIsAveragedOverTheDaysAndPacesMultiply() {
        ProjectDelay ban = new ProjectDelay("ban", HALF_OF_APRIL, ALL, List.of("*"), 0.5);
        assertThat(april(ban).projectPace()).containsOnlyKeys("CHN", "JPN").containsEntry("JPN", 0.75);
        assertThat(april(ban, ban).projectPace()).containsEntry("CHN", 0.5625);
    }

    @Test
    void anInstrumentActsInItsRegimesAndWindowOnly() {
        Tariff strict = new Tariff("t", HALF_OF_APRIL, Set.of(Regime.STRICT_LICENCE), DY, CHN, JPN, 0.2, 0);
        assertThat(april(strict).dutyRate()).containsExactly(0);
        assertThat(Events.termsOf(economy, List.of(strict), APRIL, Regime.STRICT_LICENCE)
                        .dutyRate())
                .containsExactly(new double[] {0.1}, EXACT);
        assertThat(Events.termsOf(economy, List.of(strict), APRIL.plusMonths(1), Regime.STRICT_LICENCE)
                        .dutyRate())
                .containsExactly(0);
    }

    @Test
    void wordsThatTheWorldDoesNotKnowAreRefusedWithTheNearest() {
        refused(new Tariff("t", HALF_OF_APRIL, ALL, List.of("Dy-oxid"), CHN, JPN, 0, 0), "Dy-oxid", "'Dy-oxide'");
        refused(new Tariff("t", HALF_OF_APRIL, ALL, DY, CHN, List.of("JPX"), 0, 0), "JPX", "'JPN'");
        refused(new Tariff("t", HALF_OF_APRIL, ALL, DY, JPN, CHN, 0, 0), "'t' touches no route", "swapped");
        refused(
                new CapacityOutage("o", HALF_OF_APRIL, ALL, List.of("clay-mien"), "*", CHN, Share.ALL),
                "clay-mien",
                "'clay-mine'");
        refused(new DemandShift("d", HALF_OF_APRIL, ALL, List.of("ev-tracton"), JPN, 2), "ev-tracton", "'ev-traction'");
        refused(new ProjectDecision("p", HALF_OF_APRIL, ALL, "mine-two", 1), "unknown project", "mine-two");
        refused(new PriceFloor("f", HALF_OF_APRIL, ALL, "carbonate-clay", "JPN", 1, 1), "not present in JPN", "'f'");
        refused(new StockOrder("s", HALF_OF_APRIL, ALL, "Ce-oxide", "JPN", 1), "not present in JPN", "'s'");
        refused(new ProductionQuota("q", HALF_OF_APRIL, ALL, Stage.MINE, JPN, 1), "no mine runs in", "'q'");
    }

    private void refused(Instrument instrument, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument.check(economy))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }
}
