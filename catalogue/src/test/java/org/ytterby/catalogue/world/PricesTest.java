package org.ytterby.catalogue.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

class PricesTest {

    private static final Dataset DATASET = Dataset.shipped();
    private static final World WORLD = ShippedWorlds.of("2024").world();

    private static double quote(String good, String market) {
        return DATASET.rows("prices").stream()
                .filter(r -> r.text("good").equals(good)
                        && r.text("market").equals(market)
                        && r.text("vintage").equals("2024")
                        && r.text("kind").equals("average"))
                .findFirst()
                .orElseThrow()
                .number("value");
    }

    private static double price(String good, String region) {
        return WORLD.referencePrice(WORLD.good(good), WORLD.region(region));
    }

    @Test
    void chinaHasItsOwnMarket() {
        assertThat(price("Nd-oxide", "CHN")).isEqualTo(quote("Nd-oxide", "CHN"));
        assertThat(price("NdFeB-HH", "CHN")).isEqualTo(quote("NdFeB-HH", "CHN"));
    }

    @Test
    void importersPayTheWorldPriceAndFreight() {
        Route route = fromChina("Dy-oxide", "JPN");
        assertThat(price("Dy-oxide", "JPN")).isCloseTo(quote("Dy-oxide", "WORLD") + route.freight(), within(1e-9));
    }

    @Test
    void solutionIsTheOxideLessFinishingAndNeverNegative() {
        Activity finish = WORLD.activities().stream()
                .filter(a -> a.id().equals("CHN/finish:Nd"))
                .findFirst()
                .orElseThrow();
        double recovery = WORLD.recipes().get(finish.recipe()).coefficients().getOrDefault("Nd-oxide", 0.0);
        assertThat(price("Nd-solution", "CHN"))
                .isCloseTo(price("Nd-oxide", "CHN") * recovery - finish.operatingCost(), within(1e-9));
        assertThat(price("La-solution", "CHN")).isGreaterThanOrEqualTo(0);
    }

    /** Myanmar ships its carbonate and receives none, so it earns what its customers pay less the way to them. */
    @Test
    void exportersOfFeedEarnTheNetBack() {
        int feed = WORLD.good("carbonate-ion-clay-myanmar");
        double shipped = 0;
        double earned = 0;
        double toChina = 0;
        for (Route route : WORLD.routes()) {
            if (route.good() == feed && route.from() == WORLD.region("MMR")) {
                double flow = route.prior().value();
                shipped += flow;
                earned += flow * (WORLD.referencePrice(feed, route.to()) - route.freight());
                toChina += route.to() == WORLD.region("CHN") ? flow : 0;
            }
        }
        assertThat(WORLD.referencePrice(feed, WORLD.region("MMR"))).isCloseTo(earned / shipped, within(1e-9));
        assertThat(toChina / shipped).isGreaterThan(0.9);
    }

    /** Interest on months at sea outweighs the fare by air for terbium, and does not for cerium. */
    @Test
    void dearGoodsFlyAndCheapOnesSail() {
        assertThat(fromChina("Tb-oxide", "DEU").transitMonths())
                .isLessThan(fromChina("Ce-oxide", "DEU").transitMonths());
        assertThat(fromChina("Tb-oxide", "DEU").freight())
                .isGreaterThan(fromChina("Ce-oxide", "DEU").freight());
    }

    private static Route fromChina(String good, String to) {
        return WORLD.routes().stream()
                .filter(r ->
                        r.good() == WORLD.good(good) && r.from() == WORLD.region("CHN") && r.to() == WORLD.region(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGoodThatIsNotThereHasNoPrice() {
        assertThat(WORLD.present(WORLD.good("concentrate-bayan-obo"), WORLD.region("JPN")))
                .isFalse();
    }
}
