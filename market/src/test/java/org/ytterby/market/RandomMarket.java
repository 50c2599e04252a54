package org.ytterby.market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A small random market with linear and quadratic costs only, so that any convex quadratic solver can check it.
 *
 * <pre>
 * per region:  inflow ─▶ [ore] ──separate──▶ [A] ──▶ use, stock, disposal
 *                                    └─────▶ [B] ──▶ use, stock, disposal
 * between:     A and B by plain routes, routes under licence, contract routes, sea routes that sell at an expected price;
 *              one tonnage quota over all exports of region 0
 * </pre>
 */
final class RandomMarket {
    /** What can bind. */
    enum Feature {
        LICENCE,
        QUOTA,
        CONTRACT,
        SEA_ROUTE,
        JOINT_PLANT,
        STOCK
    }

    private final SplittableRandom random;
    private final TinyMarket market = new TinyMarket();
    private final Map<Feature, List<Integer>> rowsOf = new EnumMap<>(Feature.class);
    private final Map<Feature, List<Integer>> columnsOf = new EnumMap<>(Feature.class);
    private final int regions;
    private final int[][] row;
    private final double[] price = {6, 20, 4};

    RandomMarket(long seed) {
        random = new SplittableRandom(seed);
        regions = 2 + random.nextInt(3);
        row = new int[regions][3];
        for (int n = 0; n < regions; n++) {
            for (int g = 0; g < 3; g++) {
                row[n][g] = random.nextDouble() < 0.4
                        ? market.node(price[g], 10 * random.nextDouble())
                        : market.node(price[g]);
            }
        }
        int quota = market.limit(5, 0.2 + 3 * random.nextDouble());
        note(rowsOf, Feature.QUOTA, quota);
        for (int n = 0; n < regions; n++) {
            addPlants(n);
            addUses(n);
            for (int m = 0; m < regions; m++) {
                if (m != n) {
                    addRoutes(n, m, quota);
                }
            }
        }
    }

    private static void note(Map<Feature, List<Integer>> lists, Feature feature, int number) {
        lists.computeIfAbsent(feature, unused -> new ArrayList<>()).add(number);
    }

    private double draw(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private void addPlants(int n) {
        market.supply(row[n][0]).upTo(draw(5, 40)).costing(draw(1, 6)).rising(draw(0, 0.2));
        TinyMarket.Column plant = market.column(
                        new int[] {row[n][0], row[n][1], row[n][2]}, -1, draw(0.1, 0.5), draw(0.2, 0.8))
                .upTo(draw(3, 30))
                .costing(draw(0.5, 3))
                .rising(draw(0.01, 0.1));
        note(columnsOf, Feature.JOINT_PLANT, plant.number);
    }

    private void addUses(int n) {
        for (int g = 0; g < 3; g++) {
            market.sink(row[n][g]).costing(draw(0, 0.5));
        }
        for (int g = 1; g < 3; g++) {
            market.constantUse(row[n][g], draw(0, 4), price[g] * 10);
            market.sink(row[n][g])
                    .costing(-2 * price[g])
                    .rising(price[g] / draw(2, 8))
                    .upTo(draw(2, 8));
            TinyMarket.Column stock =
                    market.sink(row[n][g]).costing(-price[g] * draw(0.5, 1.2)).rising(price[g] / 20);
            stock.upTo(draw(0.5, 6));
            note(columnsOf, Feature.STOCK, stock.number);
        }
    }

    private void addRoutes(int n, int m, int quota) {
        for (int g = 1; g < 3; g++) {
            double freight = draw(0.2, 2);
            int[] quotas = n == 0 ? new int[] {quota} : new int[0];
            double kind = random.nextDouble();
            if (kind < 0.3) {
                int licence = market.limit(price[g], draw(0, 3));
                note(rowsOf, Feature.LICENCE, licence);
                market.ship(row[n][g], row[m][g], n == 0 ? new int[] {quota, licence} : new int[] {licence})
                        .costing(freight);
            } else if (kind < 0.5) {
                addContract(row[n][g], row[m][g], freight);
            } else if (kind < 0.7) {
                TinyMarket.Column sea = market.sink(row[n][g])
                        .costing(freight - price[g] * draw(0.5, 1.5))
                        .rising(0.3);
                note(columnsOf, Feature.SEA_ROUTE, sea.number);
            } else {
                market.ship(row[n][g], row[m][g], quotas).costing(freight).rising(draw(0, 0.3));
            }
        }
    }

    private void addContract(int from, int to, double freight) {
        int contract = market.limit(5, -draw(0.2, 4));
        note(rowsOf, Feature.CONTRACT, contract);
        market.column(new int[] {from, to, contract}, -1, 1, -1).costing(freight + 0.5);
        market.column(new int[] {contract}, -1).costing(draw(1, 40));
    }

    MarketProblem problem() {
        return market.problem();
    }

    /** Whether a limit row of the feature has a rent, or a column of it is in use (at its bound for a stock). */
    boolean binds(Feature feature, MarketSolution solution) {
        for (int i : rowsOf.getOrDefault(feature, List.of())) {
            if (solution.price[i] > 1e-6) {
                return true;
            }
        }
        for (int j : columnsOf.getOrDefault(feature, List.of())) {
            boolean bounded = feature == Feature.STOCK || feature == Feature.JOINT_PLANT;
            if (bounded ? solution.capacityRent[j] > 1e-6 : solution.quantity[j] > 1e-6) {
                return true;
            }
        }
        return false;
    }
}
