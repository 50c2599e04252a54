package org.ytterby.catalogue.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Divides the production of sites over their recipes by iterative proportional fitting: what all sites take of each feed
 * (or make of each grade) comes as near to the world's supply of it (or use of it) as the published production of the
 * sites allows, which is met exactly.
 */
final class ProductionSplit {

    private static final int ROUNDS = 200;

    private ProductionSplit() {}

    /**
     * The division.
     *
     * @param production per site, t/month
     * @param kinds per site, what its production can be divided over
     * @param targets world total per kind, t/month; a kind without target gets nothing unless a site has no other
     * @return per site, t/month of each of its kinds in their order
     */
    static double[][] fit(double[] production, List<List<String>> kinds, Map<String, Double> targets) {
        List<String> all = kinds.stream().flatMap(List::stream).distinct().toList();
        double[] target =
                all.stream().mapToDouble(k -> targets.getOrDefault(k, 0.0)).toArray();
        int[][] own = kinds.stream()
                .map(list -> list.stream().mapToInt(all::indexOf).toArray())
                .toArray(int[][]::new);
        double[][] parts = new double[production.length][];
        for (int s = 0; s < production.length; s++) {
            parts[s] = start(own[s], target);
            scaleTo(parts[s], production[s]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = sums(parts, own, all.size());
            for (int s = 0; s < parts.length; s++) {
                for (int k = 0; k < parts[s].length; k++) {
                    int kind = own[s][k];
                    parts[s][k] *= sums[kind] > 0 && target[kind] > 0 ? target[kind] / sums[kind] : 1;
                }
                scaleTo(parts[s], production[s]);
            }
        }
        return parts;
    }

    /** In proportion to the targets, or evenly where a site has no kind with a target. */
    private static double[] start(int[] own, double[] target) {
        boolean known = Arrays.stream(own).mapToDouble(k -> target[k]).sum() > 0;
        return Arrays.stream(own).mapToDouble(k -> known ? target[k] : 1).toArray();
    }

    private static double[] sums(double[][] parts, int[][] own, int kinds) {
        double[] sums = new double[kinds];
        for (int s = 0; s < parts.length; s++) {
            for (int k = 0; k < parts[s].length; k++) {
                sums[own[s][k]] += parts[s][k];
            }
        }
        return sums;
    }

    private static void scaleTo(double[] parts, double total) {
        double sum = parts.length == 1 ? parts[0] : Arrays.stream(parts).sum();
        for (int k = 0; k < parts.length; k++) {
            parts[k] = sum > 0 ? parts[k] * total / sum : 0;
        }
    }
}
