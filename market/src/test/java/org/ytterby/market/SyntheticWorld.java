package org.ytterby.market;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up rare-earth world of any size, shaped like the real one: ore, joint separation, finishing, metal, magnets,
 * scrap; trade in finished goods with duties, licences and a tonnage quota out of region 0; uses, stocks and disposal
 * everywhere.
 *
 * <pre>
 * ore ──separate──▶ unfinished oxides ──finish──▶ oxides ──reduce──▶ metals ──▶ magnets ──▶ use
 *                        │                          │ ▲                            ▲
 *                     disposal                  use, stock, trade               recycling
 * </pre>
 */
final class SyntheticWorld {
    private static final int ORES = 3;
    private static final int MAGNETS = 3;

    /** What a column does. */
    enum Kind {
        ACTIVITY,
        DISPOSAL,
        CHOKED_USE,
        ELASTIC_USE,
        STOCK,
        ROUTE
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final SplittableRandom random;
    private final int regions;
    private final int elements;
    private final int metals;
    private final int goods;
    private final double[] goodPrice;
    private final double[] goodVolume;
    private final MarketStructure.Builder builder = MarketStructure.builder();
    private final int[][] row;
    private final List<int[]> limitedArcs = new ArrayList<>();
    private final List<double[]> month = new ArrayList<>();
    private final int quotaRow;
    private final MarketStructure structure;
    private final MarketProblem base;

    /** 25 regions, 45 goods: the size of the real world. */
    static SyntheticWorld full(long seed) {
        return new SyntheticWorld(seed, 25, 15, 8, 11);
    }

    /** 4 regions, 16 goods. */
    static SyntheticWorld small(long seed) {
        return new SyntheticWorld(seed, 4, 4, 2, 3);
    }

    SyntheticWorld(long seed, int regions, int elements, int metals, int partners) {
        random = new SplittableRandom(seed);
        this.regions = regions;
        this.elements = elements;
        this.metals = metals;
        goods = ORES + 2 * elements + metals + MAGNETS + 1;
        goodPrice = new double[goods];
        goodVolume = new double[goods];
        row = new int[regions][goods];
        priceGoods();
        for (int n = 0; n < regions; n++) {
            for (int g = 0; g < goods; g++) {
                row[n][g] = builder.balance(goodPrice[g]);
            }
        }
        quotaRow = builder.limit(5);
        for (int n = 0; n < regions; n++) {
            addProduction(n);
            addUses(n);
        }
        addTrade(partners);
        structure = builder.build();
        base = new MarketProblem(structure);
        fill(base);
    }

    Kind kind(int column) {
        return kinds.get(column);
    }

    MarketStructure structure() {
        return structure;
    }

    private void priceGoods() {
        for (int e = 0; e < elements; e++) {
            double price = Math.exp(random.nextDouble() * Math.log(1000));
            goodPrice[oxide(e)] = price;
            goodPrice[unfinished(e)] = 0.95 * price;
            goodVolume[oxide(e)] = 6000 / price * (0.5 + random.nextDouble());
            goodVolume[unfinished(e)] = goodVolume[oxide(e)];
        }
        double basket = 0;
        for (int e = 0; e < elements; e++) {
            basket += goodPrice[oxide(e)] * share(e);
        }
        for (int o = 0; o < ORES; o++) {
            goodPrice[o] = 0.5 * basket;
            goodVolume[o] = 8000;
        }
        for (int m = 0; m < metals; m++) {
            goodPrice[metal(m)] = 1.3 * goodPrice[oxide(m)];
            goodVolume[metal(m)] = 0.5 * goodVolume[oxide(m)];
        }
        for (int k = 0; k < MAGNETS; k++) {
            goodPrice[magnet(k)] = 20 + 0.3 * goodPrice[metal(k % metals)] + 0.05 * goodPrice[metal((k + 1) % metals)];
            goodVolume[magnet(k)] = Math.min(goodVolume[metal(k % metals)], 3 * goodVolume[metal((k + 1) % metals)]);
        }
        goodPrice[goods - 1] = 10;
        goodVolume[goods - 1] = 1000;
    }

    private double share(int e) {
        return goodVolume[oxide(e)] / 8000 / 3;
    }

    private int unfinished(int e) {
        return ORES + e;
    }

    private int oxide(int e) {
        return ORES + elements + e;
    }

    private int metal(int m) {
        return ORES + 2 * elements + m;
    }

    private int magnet(int k) {
        return ORES + 2 * elements + metals + k;
    }

    /** A column with its month: upper, intercept, slope, congestion, capacity, power scale, shift, reference, exponent, duty. */
    private int add(Kind kind, int[] rows, double[] coefficients, int dutyRow, double... numbers) {
        kinds.add(kind);
        month.add(numbers);
        return dutyRow < 0 ? builder.column(rows, coefficients) : builder.dutiedColumn(rows, coefficients, dutyRow);
    }

    private void addProduction(int n) {
        for (int o = 0; o < ORES; o++) {
            if (n == 0 || random.nextDouble() < 0.4) {
                double cap = goodVolume[o] * (n == 0 ? 0.7 : 0.1 * random.nextDouble());
                addActivity(new int[] {row[n][o]}, new double[] {1}, cap, 0.5 * goodPrice[o]);
                addSeparation(n, o, cap);
            }
        }
        for (int e = 0; e < elements; e++) {
            double cap = goodVolume[oxide(e)] * (n == 0 ? 2 : 0.3);
            addActivity(
                    new int[] {row[n][unfinished(e)], row[n][oxide(e)]},
                    new double[] {-1, 0.98},
                    cap,
                    0.02 * goodPrice[oxide(e)]);
        }
        for (int m = 0; m < metals; m++) {
            double cap = goodVolume[metal(m)] * (n == 0 ? 1 : 0.1);
            addActivity(
                    new int[] {row[n][oxide(m)], row[n][metal(m)]},
                    new double[] {-1.17, 1},
                    cap,
                    0.1 * goodPrice[metal(m)]);
        }
        for (int k = 0; k < MAGNETS; k++) {
            double cap = goodVolume[magnet(k)] * (n == 0 ? 1 : 0.1);
            int[] rows = {
                row[n][metal(k % metals)], row[n][metal((k + 1) % metals)], row[n][magnet(k)], row[n][goods - 1]
            };
            addActivity(rows, new double[] {-0.3, -0.05, 1, 0.2}, cap, 10);
        }
        int[] rows = {row[n][goods - 1], row[n][oxide(0)], row[n][oxide(1)]};
        addActivity(rows, new double[] {-1, 0.2, 0.03}, 300, 2);
    }

    private void addSeparation(int n, int ore, double capacity) {
        int[] rows = new int[elements + 1];
        double[] coefficients = new double[elements + 1];
        rows[0] = row[n][ore];
        coefficients[0] = -1;
        for (int e = 0; e < elements; e++) {
            rows[e + 1] = row[n][unfinished(e)];
            coefficients[e + 1] = share(e) * (0.3 + 1.4 * random.nextDouble());
        }
        addActivity(rows, coefficients, 1.05 * capacity, 0.1 * goodPrice[ore]);
    }

    private void addActivity(int[] rows, double[] coefficients, double capacity, double cost) {
        double c = cost * (0.8 + 0.4 * random.nextDouble());
        add(Kind.ACTIVITY, rows, coefficients, -1, capacity, c, 0.5 * c / capacity, 20 * c, capacity, 0, 1, 1, 1, 0);
    }

    private void addUses(int n) {
        for (int g = ORES; g < goods; g++) {
            int[] rows = {row[n][g]};
            double[] out = {-1};
            double inf = Double.POSITIVE_INFINITY;
            add(Kind.DISPOSAL, rows, out, -1, inf, g < ORES + elements ? 0 : 0.05 * goodPrice[g], 0, 0, 1, 0, 1, 1, 1, 0);
            if (g < ORES + elements || g == goods - 1) {
                continue;
            }
            double p0 = goodPrice[g] * (0.8 + 0.4 * random.nextDouble());
            double d0 = goodVolume[g] / regions * (0.1 + 1.8 * random.nextDouble());
            double elasticity = random.nextDouble() < 0.3 ? 0.02 : 0.05 + 0.6 * random.nextDouble();
            double v = p0 * (random.nextDouble() < 0.5 ? 10 : 300);
            double shift = d0 * Math.pow(v / p0, -elasticity);
            add(Kind.CHOKED_USE, rows, out, -1, shift, -v, 0, 0, 1, 0, 1, 1, 1, 0);
            add(Kind.ELASTIC_USE, rows, out, -1, inf, 0, 0, 0, 1, p0, shift, d0, 1 / elasticity, 0);
            double expected = goodPrice[g] * (0.9 + 0.2 * random.nextDouble());
            add(Kind.STOCK, rows, out, -1, inf, 0.01 * p0 - expected, 0, 0, 1, 0.05 * p0, 0.05 * d0, d0, 1.5, 0);
        }
    }

    private void addTrade(int partners) {
        for (int g = ORES + elements; g < goods - 1; g++) {
            for (int n = 0; n < regions; n++) {
                for (int k = 0; k < Math.min(partners, regions - 1); k++) {
                    int m = n == 0 ? 1 + k % (regions - 1) : random.nextInt(regions);
                    if (m != n) {
                        addArc(g, n, m);
                    }
                }
            }
        }
    }

    private void addArc(int g, int n, int m) {
        double freight = 0.3 + goodPrice[g] * 0.03 * random.nextDouble();
        double pmp = random.nextDouble() < 0.3 ? goodPrice[g] / (2 * 6 * 0.05 * goodVolume[g]) : 0;
        double duty = random.nextDouble() < 0.4 ? 0.25 * random.nextDouble() : 0;
        int[] rows = {row[n][g], row[m][g]};
        double[] coefficients = {-1, 1};
        if (n == 0) {
            int licence = g % 4 == 0 ? builder.limit(goodPrice[g]) : quotaRow;
            rows = new int[] {row[n][g], row[m][g], licence};
            coefficients = new double[] {-1, 1, 1};
            if (licence != quotaRow) {
                limitedArcs.add(new int[] {licence, g});
            }
        }
        add(Kind.ROUTE, rows, coefficients, row[n][g], Double.POSITIVE_INFINITY, freight, pmp, 0, 1, 0, 1, 1, 1, duty);
    }

    private void fill(MarketProblem p) {
        for (int j = 0; j < month.size(); j++) {
            double[] c = month.get(j);
            p.upper[j] = c[0];
            p.intercept[j] = c[1];
            p.slope[j] = c[2];
            p.congestion[j] = c[3];
            p.capacity[j] = c[4];
            p.powerScale[j] = c[5];
            p.powerShift[j] = c[6];
            p.powerReference[j] = c[7];
            p.powerExponent[j] = c[8];
            p.dutyRate[j] = c[9];
        }
        for (int[] arc : limitedArcs) {
            p.rhs[arc[0]] = 0.04 * goodVolume[arc[1]] * (1 + random.nextDouble());
        }
        double tradable = 0;
        for (int e = 0; e < elements; e++) {
            tradable += goodVolume[oxide(e)];
        }
        p.rhs[quotaRow] = 0.3 * tradable;
        for (int n = 0; n < regions; n++) {
            for (int g = ORES + elements; g < goods; g++) {
                p.rhs[row[n][g]] = goodVolume[g] / regions * (n == 0 ? 4 : 0.6) * random.nextDouble();
            }
        }
    }

    /** The month without shocks. */
    MarketProblem base() {
        return base;
    }

    /** Another month: inflows, uses and capacities moved by at most {@code share} of themselves. */
    MarketProblem moved(long seed, double share) {
        SplittableRandom r = new SplittableRandom(seed);
        MarketProblem p = new MarketProblem(structure);
        fill(p);
        for (int i = 0; i < p.rhs.length; i++) {
            p.rhs[i] = base.rhs[i] * (1 + share * (2 * r.nextDouble() - 1));
        }
        for (int j = 0; j < p.upper.length; j++) {
            double factor = 1 + share * (2 * r.nextDouble() - 1);
            p.powerReference[j] = base.powerReference[j] * factor;
            p.powerShift[j] = base.powerShift[j] * factor;
            p.upper[j] = base.upper[j] * factor;
        }
        return p;
    }
}
