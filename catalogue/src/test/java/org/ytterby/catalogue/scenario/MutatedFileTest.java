package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ytterby.policy.Scenario;

/** Valid files changed at random: the reader gives a scenario or faults with a place, never an exception. */
class MutatedFileTest {

    private static final int MUTATIONS = 2_000;
    private static final String SPICE = "\t\n\r :-*&!%{}[]'\"#|>,?@`\\\u00e9\u0000-1.4eE9 t%nullNaN.inf";

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        Given.shipped().forEach(file -> seeds.add(Given.text(file).getBytes(StandardCharsets.UTF_8)));
        seeds.add(ScenarioTemplate.yaml().getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    @Test
    void mutationsEndInAScenarioOrInFaultsWithAPlace() {
        SplittableRandom random = new SplittableRandom(20261124);
        List<byte[]> seeds = seeds();
        int valid = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(seeds.get(i % seeds.size()), random);
            ScenarioReader reader = i % 2 == 0 ? Given.PLAIN : Given.WITH_WORLD;
            ScenarioOutcome outcome = reader.read("mutated.yaml", mutated);
            if (outcome instanceof ScenarioOutcome.Valid v) {
                valid++;
                assertThat(canBeWritten(v.scenario())).as("mutation %d", i).isTrue();
            } else {
                check((ScenarioOutcome.Invalid) outcome, mutated, i);
            }
        }
        assertThat(valid).as("mutations that stay valid").isBetween(MUTATIONS / 50, MUTATIONS / 2);
    }

    private static boolean canBeWritten(Scenario scenario) {
        return Given.scenario(Given.PLAIN, ScenarioWriter.yaml(scenario)).equals(scenario);
    }

    private static void check(ScenarioOutcome.Invalid outcome, byte[] content, int mutation) {
        long lines = new String(content, StandardCharsets.ISO_8859_1).lines().count() + 1;
        assertThat(outcome.issues()).as("mutation %d", mutation).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.line()).isBetween(1, (int) lines);
            assertThat(issue.column()).isPositive();
            assertThat(issue.message()).endsWith(".").doesNotContain("\n").doesNotContain("Exception");
            assertThat(issue.hint()).startsWith("Maybe ").endsWith(".").doesNotContain("\n");
        });
    }

    private static byte[] mutated(byte[] seed, SplittableRandom random) {
        byte[] content = seed.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            content = mutatedOnce(content, random);
        }
        return content;
    }

    private static byte[] mutatedOnce(byte[] content, SplittableRandom random) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(20));
        byte[] spice = SPICE.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> joined(content, from, new byte[] {spice[random.nextInt(spice.length)]}, from);
            case 1 -> joined(content, from, new byte[] {spice[random.nextInt(spice.length)]}, from + 1);
            case 2 -> joined(content, from, new byte[0], to);
            case 3 -> joined(content, from, Arrays.copyOfRange(content, from, to), from);
            default -> joined(content, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
        };
    }

    private static byte[] joined(byte[] content, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(content, head + middle.length + content.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(content, tail, joined, head + middle.length, content.length - tail);
        return joined;
    }
}
