package org.ytterby.bench.months;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketStructure;
import org.ytterby.numerics.RandomDraws;
import org.ytterby.numerics.SeedStreams;

/**
 * A made-up market of any size, shaped like the real one: ores are separated into many oxides at once, oxides become metals
 * and metals magnets; finished goods are traded under contracts and spot, with duties, licences and a quota out of region 0;
 * uses, stocks and disposal are everywhere.
 */
public final class SyntheticMarket {
    /** Countries that region 0 ships to, and those that each other region does. */
    private static final int CUSTOMERS = 9;

    private static final int PARTNERS = 3;

    private final RandomDraws draws;
    private final SyntheticGoods goods;
    private final int regions;
    private final MarketStructure.Builder builder = MarketStructure.builder();
    private final int[][] node;
    private final List<Terms> terms = new ArrayList<>();
    private final List<double[]> licences = new ArrayList<>();
    private final int quota;
    private final MarketStructure structure;

    /** The numbers of one column; zero where a field of {@link MarketProblem} keeps its default. */
    private record Terms(
            double upper,
            double intercept,
            double slope,
            double congestion,
            double powerScale,
            double powerShift,
            double powerReference,
            double powerExponent,
            double dutyRate) {
        static Terms line(double upper, double intercept, double slope, double dutyRate) {
            return new Terms(upper, intercept, slope, 0, 0, 1, 1, 1, dutyRate);
        }

        static Terms power(double intercept, double scale, double shift, double reference, double exponent) {
            return new Terms(Double.POSITIVE_INFINITY, intercept, 0, 0, scale, shift, reference, exponent, 0);
        }
    }

    /**
     * Builds a market.
     *
     * @param regions two or more
     * @param multiple how many times the goods of the real market, one or more
     */
    public SyntheticMarket(int regions, int multiple, long seed) {
        this.regions = regions;
        draws = new SeedStreams(seed).stream(regions, "synthetic", multiple);
        goods = new SyntheticGoods(multiple, draws);
        node = new int[regions][goods.count()];
        for (int[] row : node) {
            for (int g = 0; g < row.length; g++) {
                row[g] = builder.balance(goods.price(g));
            }
        }
        quota = builder.limit(5);
        for (int n = 0; n < regions; n++) {
            addProduction(n);
            addUses(n);
        }
        for (int g = goods.oxide(0); g < goods.count(); g++) {
            addTrade(g);
        }
        structure = builder.build();
    }

    /** Rows and columns. */
    public MarketStructure structure() {
        return structure;
    }

    /** Number of goods. */
    public int goods() {
        return goods.count();
    }

    private void add(Terms column, int dutyRow, int[] rows, double... coefficients) {
        terms.add(column);
        if (dutyRow < 0) {
            builder.column(rows, coefficients);
        } else {
            builder.dutiedColumn(rows, coefficients, dutyRow);
        }
    }

    private void addActivity(int n, double capacity, double cost, int[] of, double... coefficients) {
        int[] rows = new int[of.length];
        for (int k = 0; k < of.length; k++) {
            rows[k] = node[n][of[k]];
        }
        double own = cost * draws.uniform(0.8, 1.2);
        add(new Terms(capacity, own, 0.5 * own / capacity, 20 * own, 0, 1, 1, 1, 0), -1, rows, coefficients);
    }

    private void addProduction(int n) {
        double share = n == 0 ? 0.6 : 0.5 / regions;
        for (int o = 0; o < goods.ores(); o++) {
            if (n == 0 || draws.chance(0.5)) {
                addActivity(n, share * goods.volume(o), 0.5 * goods.price(o), new int[] {o}, 1);
                addSeparation(n, o, 1.1 * share * goods.volume(o));
            }
        }
        for (int m = 0; m < goods.metals(); m++) {
            int[] of = {goods.oxide(m), goods.metal(m)};
            addActivity(n, 2 * share * goods.volume(of[1]), 0.1 * goods.price(of[0]), of, -1.17, 1);
        }
        for (int k = 0; k < goods.magnets(); k++) {
            int[] of = {goods.metal(k), goods.metal(k + 1), goods.magnet(k)};
            addActivity(n, 2 * share * goods.volume(of[2]), 10, of, -0.3, -0.05, 1);
        }
    }

    private void addSeparation(int n, int ore, double capacity) {
        int first = goods.firstOxideOf(ore);
        int[] of = new int[SyntheticGoods.OXIDES_OF_AN_ORE + 1];
        double[] coefficients = new double[of.length];
        of[0] = ore;
        coefficients[0] = -1;
        for (int e = 0; e < SyntheticGoods.OXIDES_OF_AN_ORE; e++) {
            of[e + 1] = goods.oxide(first + e);
            coefficients[e + 1] = goods.content(ore, e) * draws.uniform(0.5, 1.5);
        }
        addActivity(n, capacity, 0.1 * goods.price(ore), of, coefficients);
    }

    private void addUses(int n) {
        for (int g = 0; g < goods.count(); g++) {
            int[] row = {node[n][g]};
            double price = goods.price(g) * draws.uniform(0.8, 1.2);
            double wanted = goods.volume(g) / regions * draws.uniform(0.1, 1.9);
            add(Terms.line(Double.POSITIVE_INFINITY, 0.05 * price, 0, 0), -1, row, -1);
            if (g < goods.ores()) {
                continue;
            }
            double elasticity = draws.uniform(0.05, 0.6);
            double choke = price * (draws.chance(0.5) ? 10 : 100);
            double shift = wanted * StrictMath.pow(choke / price, -elasticity);
            add(Terms.line(shift, -choke, 0, 0), -1, row, -1);
            add(Terms.power(0, price, shift, wanted, 1 / elasticity), -1, row, -1);
            double expected = goods.price(g) * draws.uniform(0.9, 1.1);
            add(Terms.power(0.01 * price - expected, 0.05 * price, 0.05 * wanted, wanted, 1.5), -1, row, -1);
        }
    }

    private void addTrade(int g) {
        for (int n = 0; n < regions; n++) {
            for (int k = 1; k <= Math.min(n == 0 ? CUSTOMERS : PARTNERS, regions - 1); k++) {
                int m = n == 0 ? k : draws.index(regions);
                if (m != n) {
                    addRoute(g, n, m);
                }
            }
        }
    }

    private void addRoute(int g, int n, int m) {
        double freight = 0.3 + goods.price(g) * draws.uniform(0, 0.03);
        double base = goods.volume(g) / regions / PARTNERS * draws.uniform(0.2, 1.8);
        double slope = draws.chance(0.7) ? goods.price(g) / (4 * base) : 0;
        double duty = draws.chance(0.4) ? draws.uniform(0, 0.25) : 0;
        int[] rows = {node[n][g], node[m][g]};
        double[] coefficients = {-1, 1};
        if (n == 0) {
            int licence = g % 4 == 0 ? builder.limit(goods.price(g)) : quota;
            if (licence != quota) {
                licences.add(new double[] {licence, 2 * base});
            }
            rows = new int[] {rows[0], rows[1], licence};
            coefficients = new double[] {-1, 1, 1};
        }
        add(Terms.line(0.7 * base, freight - 0.5 * goods.price(g), 0, duty), node[n][g], rows, coefficients);
        add(Terms.line(Double.POSITIVE_INFINITY, freight, slope, duty), node[n][g], rows, coefficients);
    }

    /**
     * A month: capacities, uses and inflows moved by at most 3 % of themselves, like those of months that follow one another.
     *
     * @param number of the month
     */
    public MarketProblem month(int number, long seed) {
        RandomDraws moves = new SeedStreams(seed).stream(number, "month");
        MarketProblem problem = new MarketProblem(structure);
        for (int j = 0; j < terms.size(); j++) {
            write(problem, j, terms.get(j), moves.uniform(0.97, 1.03));
        }
        licences.forEach(licence -> problem.rhs[(int) licence[0]] = licence[1] * moves.uniform(0.97, 1.03));
        problem.rhs[quota] = 0.3 * goods.oxideVolume();
        for (int[] row : node) {
            for (int g = goods.oxide(0); g < row.length; g++) {
                problem.rhs[row[g]] = goods.volume(g) / regions * moves.uniform(0.5, 0.53);
            }
        }
        return problem;
    }

    private static void write(MarketProblem problem, int j, Terms t, double factor) {
        problem.upper[j] = t.upper * factor;
        problem.intercept[j] = t.intercept;
        problem.slope[j] = t.slope / factor;
        problem.congestion[j] = t.congestion;
        problem.capacity[j] = t.congestion > 0 ? t.upper * factor : 1;
        problem.powerScale[j] = t.powerScale;
        problem.powerShift[j] = t.powerShift * factor;
        problem.powerReference[j] = t.powerReference * factor;
        problem.powerExponent[j] = t.powerExponent;
        problem.dutyRate[j] = t.dutyRate;
    }
}
