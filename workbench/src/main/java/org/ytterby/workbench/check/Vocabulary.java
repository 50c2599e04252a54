package org.ytterby.workbench.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.domain.Element;
import org.ytterby.domain.Hints;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.workbench.result.UsageException;

/**
 * The words that a condition may use for one scenario, known before anything is simulated.
 *
 * @param subjects goods, elements, instruments and regimes
 * @param regions codes, groups and {@code WORLD}
 */
public record Vocabulary(Set<String> subjects, Set<String> regions) {

    /** Words of a world and of the events of a scenario. */
    public static Vocabulary of(World world, Scenario scenario) {
        Set<String> subjects = new TreeSet<>(List.of("NdFeB", "RE-compounds"));
        world.goods().forEach(good -> subjects.add(good.id()));
        for (Element element : Element.values()) {
            subjects.add(element.symbol());
        }
        scenario.events().stream().map(Instrument::id).forEach(subjects::add);
        for (Regime regime : Regime.values()) {
            subjects.add(regime.word());
        }
        Set<String> regions = new TreeSet<>(List.of("WORLD"));
        world.regions().forEach(region -> {
            regions.add(region.code());
            regions.addAll(region.groups());
        });
        return new Vocabulary(subjects, regions);
    }

    /**
     * Refuses a condition with a word that nothing has.
     *
     * @return the condition with the alpha-3 code of a region that was given by its alpha-2 code
     * @throws UsageException naming the word and the nearest known one
     */
    public Condition check(Condition condition) {
        Condition read = condition.withWords(condition.words().stream()
                .map(word -> subjects.contains(word) ? word : region(word))
                .toList());
        refuseUnknown(read);
        return read;
    }

    private String region(String word) {
        return regions.contains(word)
                ? word
                : KnownWorlds.iso3166(word).filter(regions::contains).orElse(word);
    }

    private void refuseUnknown(Condition condition) {
        require(condition, "metric", condition.metric(), Metrics.ALL);
        List<String> words = condition.words();
        if (words.size() == 2) {
            require(condition, "good", words.get(0), subjects);
            require(condition, "region", words.get(1), regions);
        } else if (words.size() == 1) {
            Set<String> either = new TreeSet<>(subjects);
            either.addAll(regions);
            require(condition, "good or region", words.get(0), either);
        }
    }

    private static void require(Condition condition, String kind, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw new UsageException("--fail-if \"" + condition.text() + "\": unknown " + kind + " '" + word + "'. "
                    + Hints.nearest(word, known));
        }
    }
}
