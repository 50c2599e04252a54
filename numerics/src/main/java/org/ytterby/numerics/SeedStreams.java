package org.ytterby.numerics;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Independent random streams addressed by (seed, future, purpose).
 *
 * <p>The draw of one purpose never depends on how many draws another purpose made, so that two scenarios run with the same
 * seed meet the same chance wherever they ask the same question (common random numbers). A stream is the JDK's
 * L64X128MixRandom (Steele and Vigna, "LXM: better splittable pseudorandom number generators", OOPSLA 2021), whose seed is a
 * 64-bit mix of the three parts; purposes are hashed by their characters, so names may be added without moving others.
 *
 * @param seed the seed of the whole run
 */
public record SeedStreams(long seed) {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * A fresh stream, always the same for the same address.
     *
     * @param future number of the future, ≥ 0
     * @param purpose what the draws are for, such as {@code "truce-break"}
     */
    public RandomDraws stream(long future, String purpose) {
        long state = mix(seed + GOLDEN);
        state = mix(state ^ mix(future + 2 * GOLDEN));
        return new RandomDraws(FACTORY.create(mix(state ^ hash(purpose))));
    }

    /**
     * A fresh stream for one of many alike things under a purpose, such as one site or one month.
     *
     * @param future number of the future, ≥ 0
     * @param purpose what the draws are for
     * @param index number of the thing
     */
    public RandomDraws stream(long future, String purpose, long index) {
        return stream(future ^ mix(index + 3 * GOLDEN), purpose);
    }

    /** FNV-1a over the characters, 64 bits. */
    private static long hash(String purpose) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
