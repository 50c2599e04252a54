package org.ytterby.market;

import java.util.SplittableRandom;
import org.ytterby.market.SyntheticWorld.Kind;

/** Months of a synthetic world under bans, outages, demand shocks, odd disposal costs and any elasticity from 0 to 1.2. */
final class StressedMonths {
    private final SyntheticWorld world;

    StressedMonths(SyntheticWorld world) {
        this.world = world;
    }

    MarketProblem month(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MarketProblem p = world.moved(seed, 0.5);
        double banShare = random.nextDouble() < 0.5 ? 0 : 0.6 * random.nextDouble();
        double outageShare = random.nextDouble() * 0.5;
        double disposal = random.nextInt(3);
        for (int j = 0; j < p.upper.length; j++) {
            stress(p, j, random, banShare, outageShare, disposal);
        }
        for (int i = 0; i < p.rhs.length; i++) {
            if (!p.structure().isBalance(i)) {
                double draw = random.nextDouble();
                p.rhs[i] = draw < 0.15 ? 0 : draw < 0.3 ? Double.POSITIVE_INFINITY : p.rhs[i] * 2 * random.nextDouble();
            } else if (random.nextDouble() < 0.5) {
                p.rhs[i] = 0;
            }
        }
        return p;
    }

    private void stress(
            MarketProblem p, int j, SplittableRandom random, double banShare, double outageShare, double disposal) {
        Kind kind = world.kind(j);
        if (kind == Kind.ROUTE && random.nextDouble() < banShare) {
            p.upper[j] = 0;
        } else if (kind == Kind.ACTIVITY && random.nextDouble() < outageShare) {
            p.upper[j] *= 0.1 + 0.2 * random.nextDouble();
        } else if (kind == Kind.DISPOSAL) {
            p.intercept[j] = disposal * 5 * random.nextDouble();
        } else if (kind == Kind.CHOKED_USE) {
            shockUse(p, j, random);
        } else if (kind == Kind.STOCK && random.nextDouble() < 0.3) {
            p.powerScale[j] = 0;
            p.upper[j] = p.powerReference[j] * random.nextDouble();
        }
    }

    /** Columns j and j + 1 are the two parts of one use. */
    private static void shockUse(MarketProblem p, int j, SplittableRandom random) {
        double wanted = p.powerReference[j + 1] * (0.3 + 2.7 * random.nextDouble());
        double price = p.powerScale[j + 1];
        double value = price * (random.nextBoolean() ? 1000 : 3);
        double draw = random.nextDouble();
        double elasticity = draw < 0.2 ? 0 : draw < 0.5 ? 0.02 : 1.2 * random.nextDouble();
        double shift = elasticity == 0 ? wanted : wanted * StrictMath.pow(value / price, -elasticity);
        p.intercept[j] = -value;
        p.upper[j] = shift;
        p.powerReference[j + 1] = wanted;
        p.powerShift[j + 1] = shift;
        p.powerExponent[j + 1] = elasticity == 0 ? 1 : 1 / Math.max(0.02, elasticity);
        p.powerScale[j + 1] = elasticity == 0 ? 0 : price;
        p.upper[j + 1] = elasticity == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
}
