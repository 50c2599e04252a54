package org.ytterby.catalogue.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ytterby.domain.World;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Selector;
import org.ytterby.policy.Window;

/**
 * Refuses embargoes that together leave a region without any supplier of anything. A ban by one exporter, however
 * large, is no such thing, even where the region has no other supplier in the world's figures.
 */
final class CutOff {

    private record Ban(int index, Embargo embargo, BitSet routes, BitSet exporters) {

        /** True where this ban may be in force on the first day of the other. */
        boolean meets(Ban other) {
            return covers(embargo.window(), other.embargo.window().from())
                    && (embargo.regimes().isEmpty()
                            || other.embargo.regimes().isEmpty()
                            || !Collections.disjoint(embargo.regimes(), other.embargo.regimes()));
        }

        private static boolean covers(Window window, LocalDate day) {
            return !day.isBefore(window.from()) && (window.until() == null || !day.isAfter(window.until()));
        }
    }

    private CutOff() {}

    /** True where every region keeps a supplier; logs each embargo that takes the last one. */
    static boolean leavesAWay(List<Instrument> events, YamlNode.Sequence nodes, Spot spot) {
        Optional<World> world = spot.lexicon().world();
        boolean all = true;
        List<Ban> bans = bans(events, world);
        for (Ban ban : bans) {
            Optional<String> victim = world.isPresent() ? victim(world.get(), ban, bans) : named(ban.embargo);
            if (victim.isPresent()) {
                all = false;
                refuse(victim.get(), (YamlNode.Mapping) nodes.items().get(ban.index), spot.item(ban.index));
            }
        }
        return all;
    }

    private static List<Ban> bans(List<Instrument> events, Optional<World> world) {
        List<Ban> bans = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Embargo e && e.share().value() == 1) {
                bans.add(new Ban(
                        i,
                        e,
                        bits(world.map(w -> Selector.routes(w, e.goods(), e.from(), e.to()))
                                .orElse(List.of())),
                        bits(world.map(w -> Selector.regions(w, e.from())).orElse(List.of()))));
            }
        }
        return bans;
    }

    private static BitSet bits(List<Integer> indices) {
        BitSet bits = new BitSet();
        indices.forEach(bits::set);
        return bits;
    }

    /** Without a world only the plainest case shows: everything from everywhere. */
    private static Optional<String> named(Embargo e) {
        return e.goods().contains("*") && e.from().contains("*")
                ? Optional.of(e.to().contains("*") ? "every region" : String.join(", ", e.to()))
                : Optional.empty();
    }

    private static Optional<String> victim(World world, Ban ban, List<Ban> bans) {
        BitSet routes = new BitSet();
        BitSet exporters = new BitSet();
        for (Ban other : bans) {
            if (other.meets(ban)) {
                routes.or(other.routes);
                exporters.or(other.exporters);
            }
        }
        return Selector.regions(world, ban.embargo.to()).stream()
                .filter(region -> isolated(world, region, routes, exporters))
                .map(region -> world.regions().get(region).code())
                .findFirst();
    }

    private static boolean isolated(World world, int region, BitSet routes, BitSet exporters) {
        for (int other = 0; other < world.regions().size(); other++) {
            if (other != region && !exporters.get(other)) {
                return false;
            }
        }
        for (int r = 0; r < world.routes().size(); r++) {
            var route = world.routes().get(r);
            if (route.to() == region && route.from() != region && !routes.get(r)) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(String victim, YamlNode.Mapping block, Spot spot) {
        Optional<YamlNode> importers = block.find("importers");
        (importers.isPresent() ? spot.member("importers") : spot)
                .refuse(
                        importers.map(YamlNode::place).orElse(block.place()),
                        "cuts " + victim + " off from every supplier of everything (is an embargo of share 1)",
                        () -> "Maybe name the exporters and goods that stop, or give a share below 1.");
    }
}
