package org.ytterby.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.domain.World;
import org.ytterby.policy.Selector;

/** Goods: 0 carbonate, 1 and 2 solutions of Dy and Ce, 3 and 4 their oxides; regions: 0 CHN, 1 JPN of the G7. */
class SelectorTest {

    private final World world = SampleWorlds.embargoedNeighbour();

    @ParameterizedTest
    @CsvSource({
        "Dy-oxide, 3",
        "Dy, 3",
        "oxides, 3 4",
        "heavy-oxides, 3",
        "light-oxides, 4",
        "feed, 0",
        "RE-compounds, 0 3 4",
        "*, 0 1 2 3 4"
    })
    void wordsNameGoods(String word, String expected) {
        List<Integer> indices =
                List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(Selector.goods(world, List.of(word))).isEqualTo(indices);
    }

    @Test
    void severalWordsAreJoinedAscendingWithoutDoubles() {
        assertThat(Selector.goods(world, List.of("oxides", "feed", "Dy"))).containsExactly(0, 3, 4);
        assertThat(Selector.regions(world, List.of("JPN", "*"))).containsExactly(0, 1);
    }

    @Test
    void codesAndGroupsNameRegions() {
        assertThat(Selector.regions(world, List.of("G7"))).containsExactly(1);
        assertThat(Selector.regions(world, List.of("CHN"))).containsExactly(0);
    }

    @Test
    void routesMustMatchInGoodOriginAndDestination() {
        assertThat(Selector.routes(world, List.of("Dy"), List.of("CHN"), List.of("G7")))
                .containsExactly(0);
        assertThat(Selector.routes(world, List.of("Ce"), List.of("CHN"), List.of("G7")))
                .isEmpty();
        assertThat(Selector.routes(world, List.of("Dy"), List.of("JPN"), List.of("CHN")))
                .isEmpty();
    }

    @Test
    void aClassWithoutMembersHereIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Selector.goods(world, List.of("magnets")))
                .withMessageContaining("unknown good 'magnets'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Selector.regions(world, List.of("G8")))
                .withMessageContaining("unknown region 'G8'")
                .withMessageContaining("Maybe 'G7'");
    }

    @Test
    void everyKnownRegionWordResolves() {
        for (String word : Selector.knownRegions(world)) {
            assertThat(Selector.regions(world, List.of(word))).as(word).isNotEmpty();
        }
    }
}
