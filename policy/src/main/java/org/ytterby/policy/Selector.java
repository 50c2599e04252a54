package org.ytterby.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Hints;
import org.ytterby.domain.World;

/**
 * Words that name goods and regions in instruments, resolved against a world.
 *
 * <p>Goods: an id ({@code Dy-oxide}), an element ({@code Dy}: its oxide and metal), a class ({@code feed}, {@code oxides},
 * {@code light-oxides}, {@code heavy-oxides}, {@code metals}, {@code magnets}, {@code NdFeB} for all sintered grades,
 * {@code scrap}, {@code RE-compounds} for what customs record under HS 2846 and 2805.30) or {@code *}. Regions: a code, a
 * group such as {@code EU27}, or {@code *}.
 */
public final class Selector {

    /** Words that name classes of goods in every world. */
    public static final List<String> CLASSES = List.of(
            "*",
            "feed",
            "oxides",
            "light-oxides",
            "heavy-oxides",
            "metals",
            "magnets",
            "NdFeB",
            "scrap",
            "RE-compounds");

    private Selector() {}

    /** Indices of the goods that any of the words names, ascending. */
    public static List<Integer> goods(World world, List<String> words) {
        Set<Integer> found = new TreeSet<>();
        for (String word : words) {
            List<Integer> matches = new ArrayList<>();
            for (int g = 0; g < world.goods().size(); g++) {
                if (matches(word, world.goods().get(g))) {
                    matches.add(g);
                }
            }
            if (matches.isEmpty()) {
                throw new IllegalArgumentException("unknown good '" + word + "'. " + Hints.nearest(word, known(world)));
            }
            found.addAll(matches);
        }
        return List.copyOf(found);
    }

    /** Indices of the regions that any of the words names, ascending. */
    public static List<Integer> regions(World world, List<String> words) {
        Set<Integer> found = new TreeSet<>();
        for (String word : words) {
            List<Integer> members = world.members(word);
            if (members.isEmpty()) {
                throw new IllegalArgumentException(
                        "unknown region '" + word + "'. " + Hints.nearest(word, knownRegions(world)));
            }
            found.addAll(members);
        }
        return List.copyOf(found);
    }

    /** Indices of routes that carry one of the goods from one of the regions to one of the others, ascending. */
    public static List<Integer> routes(World world, List<String> goods, List<String> from, List<String> to) {
        BitSet goodSet = bits(goods(world, goods));
        BitSet fromSet = bits(regions(world, from));
        BitSet toSet = bits(regions(world, to));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < world.routes().size(); i++) {
            var route = world.routes().get(i);
            if (goodSet.get(route.good()) && fromSet.get(route.from()) && toSet.get(route.to())) {
                found.add(i);
            }
        }
        return List.copyOf(found);
    }

    /** The routes of {@link #routes} that leave the country they begin in, ascending. */
    static int[] exports(World world, List<String> goods, List<String> from, List<String> to) {
        return routes(world, goods, from, to).stream()
                .filter(r ->
                        world.routes().get(r).from() != world.routes().get(r).to())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** True where the word names the good with this index. */
    static boolean isGood(World world, String word, int good) {
        return matches(word, world.goods().get(good));
    }

    /** The same without routes that stay in one region. */
    static List<Integer> crossing(World world, List<String> goods, List<String> from, List<String> to) {
        return routes(world, goods, from, to).stream()
                .filter(r ->
                        world.routes().get(r).from() != world.routes().get(r).to())
                .toList();
    }

    /** Codes of the regions that any of the words names. */
    static List<String> codes(World world, List<String> words) {
        return regions(world, words).stream()
                .map(r -> world.regions().get(r).code())
                .toList();
    }

    private static BitSet bits(List<Integer> indices) {
        BitSet bits = new BitSet();
        indices.forEach(bits::set);
        return bits;
    }

    /** Every word that names goods in this world. */
    public static Set<String> known(World world) {
        Set<String> words = new TreeSet<>(CLASSES);
        world.goods().forEach(g -> words.add(g.id()));
        for (Element element : Element.values()) {
            words.add(element.symbol());
        }
        return words;
    }

    /** Every word that names regions in this world. */
    public static Set<String> knownRegions(World world) {
        Set<String> words = new TreeSet<>(List.of("*"));
        world.regions().forEach(r -> {
            words.add(r.code());
            words.addAll(r.groups());
        });
        return words;
    }

    private static boolean matches(String word, Good good) {
        GoodKind kind = good.kind();
        return switch (word) {
            case "*" -> true;
            case "feed" -> kind == GoodKind.CONCENTRATE || kind == GoodKind.CARBONATE || kind == GoodKind.SEG;
            case "oxides" -> kind == GoodKind.OXIDE;
            case "light-oxides" -> kind == GoodKind.OXIDE && isOf(good, Element.Group.LIGHT);
            case "heavy-oxides" -> kind == GoodKind.OXIDE && isOf(good, Element.Group.HEAVY);
            case "metals" -> kind == GoodKind.METAL;
            case "magnets" -> kind == GoodKind.MAGNET;
            case "NdFeB" -> good.id().startsWith("NdFeB-H");
            case "scrap" -> kind == GoodKind.SCRAP;
            case "RE-compounds" ->
                kind == GoodKind.OXIDE || kind == GoodKind.CARBONATE || kind == GoodKind.SEG || kind == GoodKind.METAL;
            default -> good.id().equals(word) || isElement(word, good);
        };
    }

    private static boolean isOf(Good good, Element.Group group) {
        return good.content().keySet().stream().allMatch(e -> e.group() == group);
    }

    private static boolean isElement(String word, Good good) {
        return (good.kind() == GoodKind.OXIDE || good.kind() == GoodKind.METAL)
                && Element.find(word)
                        .map(e -> good.content(e) > 0.5 * good.reoPerTonne())
                        .orElse(false);
    }
}
