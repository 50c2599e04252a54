package org.ytterby.bench.months;

import org.ytterby.numerics.RandomDraws;

/**
 * Goods of a made-up market with prices a thousandfold apart: ores, oxides, metals, magnets in this order. The multiple of
 * one has 48 goods; a larger one repeats families of ores and their oxides side by side.
 */
final class SyntheticGoods {
    /** Oxides that come out of an ore together. */
    static final int OXIDES_OF_AN_ORE = 16;

    private static final int ORES = 4;
    private static final int METALS = 16;
    private static final int MAGNETS = 12;

    private final int multiple;
    private final double[] price;
    private final double[] volume;

    SyntheticGoods(int multiple, RandomDraws draws) {
        this.multiple = multiple;
        price = new double[multiple * (ORES + OXIDES_OF_AN_ORE + METALS + MAGNETS)];
        volume = new double[price.length];
        for (int e = 0; e < oxides(); e++) {
            price[oxide(e)] = StrictMath.exp(draws.uniform(0, 7));
            volume[oxide(e)] = 6000 / price[oxide(e)] * draws.uniform(0.5, 1.5);
        }
        for (int o = 0; o < ores(); o++) {
            price[o] = 0.5 * basket(o);
            volume[o] = oreVolume(o);
        }
        for (int m = 0; m < metals(); m++) {
            price[metal(m)] = 1.3 * price[oxide(m)];
            volume[metal(m)] = 0.5 * volume[oxide(m)];
        }
        for (int k = 0; k < magnets(); k++) {
            price[magnet(k)] = 20 + 0.3 * price[metal(k)] + 0.05 * price[metal(k + 1)];
            volume[magnet(k)] = Math.min(volume[metal(k)], 3 * volume[metal(k + 1)]);
        }
    }

    int count() {
        return price.length;
    }

    int ores() {
        return multiple * ORES;
    }

    private int oxides() {
        return multiple * OXIDES_OF_AN_ORE;
    }

    int metals() {
        return multiple * METALS;
    }

    int magnets() {
        return multiple * MAGNETS;
    }

    int oxide(int e) {
        return ores() + e;
    }

    int metal(int m) {
        return ores() + oxides() + m % metals();
    }

    int magnet(int k) {
        return ores() + oxides() + metals() + k;
    }

    /** US$/kg. */
    double price(int good) {
        return price[good];
    }

    /** What the world takes of it, t/month. */
    double volume(int good) {
        return volume[good];
    }

    /** All oxides together, t/month. */
    double oxideVolume() {
        double sum = 0;
        for (int e = 0; e < oxides(); e++) {
            sum += volume[oxide(e)];
        }
        return sum;
    }

    /** Number of the first oxide of the ore's family. */
    int firstOxideOf(int ore) {
        return ore / ORES * OXIDES_OF_AN_ORE;
    }

    /** Share of the family's oxide number {@code e} in what the ore holds. */
    double content(int ore, int e) {
        return volume[oxide(firstOxideOf(ore) + e)] / family(ore);
    }

    private double family(int ore) {
        double sum = 0;
        for (int e = 0; e < OXIDES_OF_AN_ORE; e++) {
            sum += volume[oxide(firstOxideOf(ore) + e)];
        }
        return sum;
    }

    private double basket(int ore) {
        double sum = 0;
        for (int e = 0; e < OXIDES_OF_AN_ORE; e++) {
            sum += content(ore, e) * price[oxide(firstOxideOf(ore) + e)];
        }
        return sum;
    }

    private double oreVolume(int ore) {
        return 1.3 * family(ore) / ORES;
    }
}
