package org.ytterby.simulation.downstream;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ytterby.domain.Industries;

/**
 * A balanced month of all industries: what each makes, takes and delivers. An industry is a sector in an area, number
 * {@code sector · areas + area}. Final demand is what industries do not take. Immutable.
 */
final class InputOutputTable {

    private final Industries industries;
    private final int sectors;
    private final int areas;
    private final double[] output;
    private final double[] valueAddedShare;
    private final double[][][] source;
    private final double[] finalDemand;
    private final int[] byPriority;

    /**
     * Balances a table.
     *
     * @throws IllegalArgumentException if an industry would deliver more to others than it makes, or takes more than it makes
     */
    InputOutputTable(Industries industries) {
        this.industries = industries;
        sectors = industries.sectors().size();
        areas = industries.areas().size();
        valueAddedShare = new double[sectors];
        output = new double[sectors * areas];
        for (int s = 0; s < sectors; s++) {
            valueAddedShare[s] = notTaken(s);
            for (int a = 0; a < areas; a++) {
                output[at(s, a)] = industries.valueAdded()[s][a] / valueAddedShare[s];
            }
        }
        source = sources();
        finalDemand = notTakenByIndustries();
        byPriority = IntStream.range(0, sectors)
                .boxed()
                .sorted(Comparator.comparingInt(s -> industries.sectors().get(s).priority()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double notTaken(int sector) {
        double taken = 0;
        for (int p = 0; p < sectors; p++) {
            taken += industries.inputs()[p][sector];
        }
        if (!(taken < 1)) {
            throw new IllegalArgumentException("input coefficients: sector '"
                    + industries.sectors().get(sector).id() + "' takes " + taken
                    + " USD for a USD of output. Maybe a coefficient stands in per cent.");
        }
        return 1 - taken;
    }

    /** Where an area's inputs come from, by supplying sector, taking area and supplying area; each sums to 1. */
    private double[][][] sources() {
        double[][][] shares = new double[sectors][areas][areas];
        for (int p = 0; p < sectors; p++) {
            for (int r = 0; r < areas; r++) {
                double others = 0;
                for (int q = 0; q < areas; q++) {
                    others += q == r ? 0 : output[at(p, q)];
                }
                double home = others > 0 ? industries.domestic()[p][r] : 1;
                for (int q = 0; q < areas; q++) {
                    shares[p][r][q] = q == r ? home : others > 0 ? (1 - home) * output[at(p, q)] / others : 0;
                }
            }
        }
        return shares;
    }

    private double[] notTakenByIndustries() {
        double[] rest = output.clone();
        for (int p = 0; p < sectors; p++) {
            for (int j = 0; j < output.length; j++) {
                double taken = input(p, j) * output[j];
                for (int q = 0; q < areas; q++) {
                    rest[at(p, q)] -= source[p][j % areas][q] * taken;
                }
            }
        }
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] < 0) {
                throw new IllegalArgumentException("input-output table: '"
                        + industries.sectors().get(i / areas).id() + "' of "
                        + industries.areas().get(i % areas).code() + " makes " + output[i]
                        + " USD a month and delivers " + (output[i] - rest[i])
                        + " to industries. Maybe an input coefficient or a domestic share is too high.");
            }
        }
        return rest;
    }

    int at(int sector, int area) {
        return sector * areas + area;
    }

    int sectors() {
        return sectors;
    }

    int areas() {
        return areas;
    }

    /** x⁰ by industry, USD/month. */
    double[] output() {
        return output;
    }

    /** Final demand by industry, USD/month. */
    double[] finalDemand() {
        return finalDemand.clone();
    }

    /** Value added in a USD of an industry's output. */
    double valueAddedShare(int industry) {
        return valueAddedShare[industry / areas];
    }

    /** USD of a sector's product in a USD of an industry's output, a_pf. */
    double input(int sector, int industry) {
        return industries.inputs()[sector][industry / areas];
    }

    /** Where what an area takes of a sector comes from, by delivering area; to be read only. */
    double[] source(int sector, int area) {
        return source[sector][area];
    }

    /** Sectors, those that are delivered to first in front. */
    int[] byPriority() {
        return byPriority;
    }

    /** Value added of an industry in the base month, USD/month. */
    double valueAdded(int industry) {
        return industries.valueAdded()[industry / areas][industry % areas];
    }
}
