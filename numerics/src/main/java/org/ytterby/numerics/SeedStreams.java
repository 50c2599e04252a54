package org.ytterby.numerics;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Independent streams of random numbers from one seed, one per future and purpose. What a purpose draws never depends on how
 * much another purpose drew, so that two runs with the same seed meet the same chances wherever they ask for the same thing
 * (common random numbers).
 *
 * <p>The generator is the JDK's {@code L64X128MixRandom} (Steele and Vigna 2021, doi 10.1145/3485525), seeded by mixing seed,
 * future and purpose with the finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2714064.2660195).
 */
public final class SeedStreams {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final long seed;

    /** Streams of a seed. */
    public SeedStreams(long seed) {
        this.seed = seed;
    }

    /** The stream of one purpose in one future, at its beginning. */
    public Draws stream(int future, String purpose) {
        long mixed = mix(seed + 0x9e3779b97f4a7c15L);
        mixed = mix(mixed ^ (future + 0x9e3779b97f4a7c15L));
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed ^ purpose.charAt(i));
        }
        return new Draws(FACTORY.create(mixed));
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
