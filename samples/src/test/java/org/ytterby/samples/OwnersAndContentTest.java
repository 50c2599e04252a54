package org.ytterby.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.ContentRule;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.InvestmentRestriction;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.MarketAccess.Side;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.TechnologyBan;
import org.ytterby.policy.Window;

/** Rules on what goods hold and on who owns plants, over the sample with a third country, on 15 of the 30 days of April. */
class OwnersAndContentTest {

    private static final Window HALF_OF_APRIL = new Window(LocalDate.of(2025, 4, 16), LocalDate.of(2025, 4, 30));
    private static final Set<Regime> ALL = Set.of();
    private static final List<String> DY = List.of("Dy-oxide");
    private static final List<String> CHN = List.of("CHN");
    private static final List<String> JPN = List.of("JPN");
    private static final List<String> ANY = List.of("*");
    private static final Offset<Double> EXACT = within(1e-9);

    private final Economy economy = SampleThirdCountry.economy();

    private MonthTerms april(Instrument instrument) {
        instrument.check(economy);
        return Events.termsOf(economy, List.of(instrument), YearMonth.of(2025, 4), Regime.TRUCE);
    }

    private static ContentRule rule(Element element, double threshold) {
        TreeMap<String, Integer> priority = new TreeMap<>();
        priority.put("USA", 3);
        return new ContentRule(
                "rule",
                HALF_OF_APRIL,
                ALL,
                DY,
                List.of(element),
                CHN,
                ANY,
                ANY,
                Share.ofFraction(threshold),
                Share.ofFraction(0.5),
                0.2,
                1.1,
                priority);
    }

    @Test
    void aContentRuleHoldsUpWhatAThirdCountryShipsOn() {
        MonthTerms terms = april(rule(Element.DY, 0.001));
        assertThat(terms.licences()).hasSize(1);
        MonthTerms.Licence licence = terms.licences().get(0);
        assertThat(licence.id()).isEqualTo("rule/JPN/Dy-oxide");
        assertThat(licence.routes()).as("not the way out of China itself").containsExactly(1);
        assertThat(licence.priority()).containsExactly(3);
        assertThat(licence.caught()).as("all of Japan's supply is Chinese").isCloseTo(0.5, EXACT);
        assertThat(licence.service()).as("a value for each day of April").hasSize(30);
        assertThat(Arrays.copyOfRange(licence.service(), 0, 15))
                .as("1 to 15 April: not in force")
                .containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(licence.service(), 15, 30))
                .as("16 to 30 April: κ itself, no average over the month")
                .containsOnly(0.2);
        assertThat(terms.hasLicence("rule")).isTrue();
        assertThat(rule(Element.DY, 0.001).reach(economy)).containsExactly(1);
    }

    /** Ten tonnes that Japan gathers itself beside 40 t from China: four fifths of what it ships are caught. */
    @Test
    void whatAnExporterGathersItselfIsFree() {
        economy.baseline().endOfLife()[3][1] = 10;
        assertThat(april(rule(Element.DY, 0.001)).licences().get(0).caught()).isCloseTo(0.5 * 0.8, EXACT);
        assertThat(april(rule(Element.DY, 0.8)).licences()).hasSize(1);
        assertThat(april(rule(Element.DY, 0.81)).licences())
                .as("0.8 t Chinese Dy per t of the good is below the threshold")
                .isEmpty();
    }

    @Test
    void aContentRuleOnWhatNoGoodHoldsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Element.TB, 0.001).check(economy))
                .withMessageContaining("'rule' touches no shipment between third countries that holds [");
    }

    @Test
    void aTechnologyBanRaisesTheCostOfOthersPlantsAlone() {
        TechnologyBan abroad = ban(JPN);
        assertThat(april(abroad).costShift())
                .as("5 % of 20 for half of the days")
                .containsExactly(0, 0.5, 0, 0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ban(CHN).check(economy))
                .withMessageContaining("touches no plant or project outside [CHN]");
    }

    private static TechnologyBan ban(List<String> from) {
        return new TechnologyBan("ban", HALF_OF_APRIL, ALL, from, ANY, List.of(Stage.SEPARATION), 0.8, 1.2, 0.05);
    }

    @Test
    void aShutMarketStopsTheShareThatItsOwnersMake() {
        MarketAccess makers = access(Side.MAKERS, JPN, 0.6);
        // 40 · (1 − 0.6 · ½ · 0.25): a quarter of China's oxide is separated by the Japanese firm.
        assertThat(april(makers).formalCap()).containsExactly(new double[] {37, Double.POSITIVE_INFINITY}, EXACT);
        assertThat(makers.reach(economy)).containsExactly(0);
    }

    @Test
    void firmsWithoutPlantsThereAreRefusedWithTheirSeat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access(Side.MAKERS, List.of("USA"), 1).check(economy))
                .withMessageContaining("firms from [USA]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvestmentRestriction("i", HALF_OF_APRIL, ALL, ANY, JPN).check(economy))
                .withMessageContaining("touches no project of [JPN]");
    }

    @Test
    void whoTakesAGoodCountsUsersAsNobodys() {
        MarketAccess takers = new MarketAccess("shut", HALF_OF_APRIL, ALL, DY, CHN, JPN, Side.TAKERS, CHN, Share.ALL);
        assertThat(takers.reach(economy))
                .as("only uses take the oxide in Japan")
                .isEmpty();
    }

    private static MarketAccess access(Side side, List<String> owners, double share) {
        return new MarketAccess("shut", HALF_OF_APRIL, ALL, DY, ANY, ANY, side, owners, Share.ofFraction(share));
    }
}
