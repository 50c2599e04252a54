package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.domain.Element;
import org.ytterby.domain.Share;
import org.ytterby.domain.Stage;
import org.ytterby.policy.CapacityOutage;
import org.ytterby.policy.ContentRule;
import org.ytterby.policy.DemandShift;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.GeneralLicence;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.InvestmentRestriction;
import org.ytterby.policy.LicencePractice;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.ProcessingDelay;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.ProjectDecision;
import org.ytterby.policy.ProjectDelay;
import org.ytterby.policy.QuotaScope;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.ServiceOrder;
import org.ytterby.policy.ServiceSteps;
import org.ytterby.policy.StockOrder;
import org.ytterby.policy.Subsidy;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.TariffRateQuota;
import org.ytterby.policy.TechnologyBan;
import org.ytterby.policy.Tranche;
import org.ytterby.policy.Uncertainty;
import org.ytterby.policy.Window;

class ScenarioWriterTest {

    private static final Window OPEN = new Window(LocalDate.of(2027, 1, 1), null);
    private static final Window CLOSED = new Window(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29));
    private static final Set<Regime> STRICT = Set.of(Regime.STRICT_LICENCE, Regime.TARGETED_BAN);
    private static final List<String> DY = List.of("Dy", "NdFeB-HH");
    private static final List<String> ALL = List.of("*");
    private static final List<String> CHN = List.of("CHN");

    static List<Path> shipped() {
        return Given.shipped();
    }

    private static List<Instrument> oneOfEach() {
        TreeMap<String, Integer> priority = new TreeMap<>();
        priority.put("JPN", 2);
        priority.put("EU27", 1);
        return List.of(
                new Tariff("tariff", CLOSED, Set.of(), DY, CHN, ALL, 0.1 + 0.2, 1e-7),
                new TariffRateQuota("trq", OPEN, STRICT, DY, CHN, ALL, 12.5, 0, 1.0 / 3),
                new Embargo("embargo", CLOSED, STRICT, ALL, CHN, List.of("JPN"), Share.ofFraction(0.9), 3),
                new ExportLicence("licence", OPEN, Set.of(), DY, CHN, ALL, Share.ALL, 0.02, 1.1, priority),
                new ExportLicence(
                        "uncapped",
                        OPEN,
                        Set.of(),
                        DY,
                        CHN,
                        ALL,
                        Share.NONE,
                        1,
                        Double.POSITIVE_INFINITY,
                        new TreeMap<>()),
                new ExportQuota("quota", OPEN, Set.of(), ALL, CHN, ALL, 30_258 / 12.0),
                new ExportQuota(
                        "half-years",
                        OPEN,
                        STRICT,
                        ALL,
                        CHN,
                        ALL,
                        0,
                        Share.ofFraction(0.8),
                        QuotaScope.MEDIUM_HEAVY,
                        List.of(new Tranche(CLOSED, 1_233.25))),
                new ExportLicence(
                        "by-steps",
                        OPEN,
                        Set.of(),
                        DY,
                        CHN,
                        ALL,
                        Share.ofFraction(0.77),
                        new ServiceSteps(List.of(
                                new ServiceSteps.Step(LocalDate.of(2027, 1, 1), 0.02),
                                new ServiceSteps.Step(LocalDate.of(2027, 3, 18), 0.98))),
                        1.1,
                        new ServiceOrder(priority, new TreeMap<>(Map.of("Dy", priority))),
                        new LicencePractice(
                                12,
                                Share.ofFraction(0.05),
                                new ProcessingDelay(Share.ofFraction(0.2), 45.5, 3),
                                Share.ofFraction(0.5))),
                new GeneralLicence("general", OPEN, Set.of(), DY, CHN, ALL, Share.ofFraction(0.3), 12_000),
                new GeneralLicence("unlimited", OPEN, Set.of(), DY, CHN, ALL, Share.ALL, Double.POSITIVE_INFINITY),
                new Embargo("inspected", CLOSED, STRICT, ALL, CHN, List.of("JPN"), Share.ofFraction(0.9), 3, Share.ALL),
                new ProductionQuota("mining", OPEN, Set.of(), Stage.MINE, CHN, 22_500),
                new PriceFloor("floor", OPEN, Set.of(), "Nd-oxide", "USA", 110, 405),
                new StockOrder("release", CLOSED, Set.of(), "Dy-oxide", "JPN", -2.5),
                new CapacityOutage("outage", CLOSED, Set.of(), List.of("tiny-mine"), "*", ALL, Share.ofFraction(0.5)),
                new DemandShift("demand", OPEN, Set.of(), List.of("ev-traction"), ALL, 1.03),
                new Subsidy("tax", OPEN, Set.of(), "separation", CHN, -1.5),
                new ProjectDecision("decision", OPEN, Set.of(), "tiny-project", 1.5),
                new ProjectDelay("delay", OPEN, Set.of(), List.of("EU27"), 0.85),
                new ContentRule(
                        "content",
                        OPEN,
                        STRICT,
                        DY,
                        List.of(Element.DY, Element.TB),
                        CHN,
                        ALL,
                        ALL,
                        Share.ofFraction(0.001),
                        Share.ALL,
                        0.2,
                        1.1,
                        priority),
                new TechnologyBan(
                        "technology", OPEN, STRICT, CHN, ALL, List.of(Stage.SEPARATION, Stage.METAL), 0.8, 1.2, 0.05),
                new InvestmentRestriction("owners", OPEN, Set.of(), List.of("USA"), CHN),
                new MarketAccess(
                        "market",
                        CLOSED,
                        Set.of(),
                        DY,
                        ALL,
                        ALL,
                        MarketAccess.Side.TAKERS,
                        CHN,
                        Share.ofFraction(0.5)));
    }

    private static RegimeProcess process(double shape) {
        TreeMap<Regime, Double> after = new TreeMap<>();
        after.put(Regime.STRICT_LICENCE, 0.7);
        after.put(Regime.QUOTA, 0.3);
        return new RegimeProcess(
                Regime.TRUCE, shape, 54, List.of(LocalDate.of(2026, 11, 27)), 2, 4, 0.4, 0.25, after, 0.1);
    }

    private static Scenario scenario(String name, String description, RegimeProcess process) {
        return new Scenario(
                name,
                description,
                "2025",
                YearMonth.of(2026, 11),
                36,
                oneOfEach(),
                process,
                new Uncertainty(0.05, 0.35));
    }

    @Test
    void everyKindOfInstrumentComesBackEqual() {
        Scenario scenario = scenario("all", "One of each:\n  \"quotes\", # hashes and 'marks'\n", process(5.5));
        assertThat(Given.scenario(Given.PLAIN, ScenarioWriter.yaml(scenario))).isEqualTo(scenario);
    }

    @Test
    void theTestAboveCoversEveryKind() {
        assertThat(oneOfEach().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Instrument.class.getPermittedSubclasses()));
        assertThat(EventType.KINDS).hasSize(Instrument.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedScenariosComeBackEqual(Path file) {
        Scenario scenario = Given.scenario(Given.PLAIN, Given.text(file));
        assertThat(Given.scenario(Given.PLAIN, ScenarioWriter.yaml(scenario))).isEqualTo(scenario);
    }

    @Test
    void everyDefaultIsSaid() {
        Scenario scenario = Given.scenario(
                Given.PLAIN,
                Given.file("- {id: e, kind: embargo, from: 2027-01-01, goods: Dy-oxide, exporters: CHN}")
                        .replace("months: 12\n", ""));
        assertThat(ScenarioWriter.yaml(scenario))
                .contains("months: 24\n", "start: Truce\n", "relief: 0\n", "demandSigma: 0\n")
                .contains("until: none\n", "when: []\n", "share: 1\n", "inspectionCost: 0\n")
                .contains("world: '2024'\n")
                .doesNotContain("&id");
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        Scenario scenario = scenario("all", "", process(5.5));
        assertThat(ScenarioWriter.yaml(scenario)).isEqualTo(ScenarioWriter.yaml(scenario));
    }

    @Test
    void whatTheFormatCannotSayIsRefused() {
        assertThatThrownBy(() -> ScenarioWriter.yaml(scenario("all", "", process(0.2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written as a file")
                .hasMessageContaining("breaks");
    }
}
