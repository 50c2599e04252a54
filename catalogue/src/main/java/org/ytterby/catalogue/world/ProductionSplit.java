package org.ytterby.catalogue.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        double[][] parts = new double[production.length][];
        for (int s = 0; s < production.length; s++) {
            List<String> own = kinds.get(s);
            double known =
                    own.stream().mapToDouble(k -> targets.getOrDefault(k, 0.0)).sum();
            parts[s] = own.stream()
                    .mapToDouble(k -> known > 0 ? targets.getOrDefault(k, 0.0) : 1)
                    .toArray();
            scaleTo(parts[s], production[s]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> sums = sums(parts, kinds);
            for (int s = 0; s < parts.length; s++) {
                for (int k = 0; k < parts[s].length; k++) {
                    String kind = kinds.get(s).get(k);
                    double sum = sums.getOrDefault(kind, 0.0);
                    double target = targets.getOrDefault(kind, 0.0);
                    parts[s][k] *= sum > 0 && target > 0 ? target / sum : 1;
                }
                scaleTo(parts[s], production[s]);
            }
        }
        return parts;
    }

    private static Map<String, Double> sums(double[][] parts, List<List<String>> kinds) {
        Map<String, Double> sums = new TreeMap<>();
        for (int s = 0; s < parts.length; s++) {
            for (int k = 0; k < parts[s].length; k++) {
                sums.merge(kinds.get(s).get(k), parts[s][k], Double::sum);
            }
        }
        return sums;
    }

    private static void scaleTo(double[] parts, double total) {
        double sum = java.util.Arrays.stream(parts).sum();
        for (int k = 0; k < parts.length; k++) {
            parts[k] = sum > 0 ? parts[k] * total / sum : 0;
        }
    }
}
