package org.ytterby.bench.months;

import java.util.List;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.MarketProblem;
import org.ytterby.numerics.RandomDraws;
import org.ytterby.numerics.SeedStreams;
import org.ytterby.simulation.program.ProgramLayout;

/**
 * Months of the scenarios made worse, each from its own seeded draws: export bans by country or good, outages that leave 10
 * to 30 % of capacity, shocks to demand, stocks and licences, and disposal that costs nothing or as much as the good.
 */
public final class Stress {
    private final ProgramLayout layout;
    private final World world;
    private final List<MarketProblem> months;
    private final SeedStreams streams;

    /** Stressed months from those of a series. */
    public Stress(MonthSeries series, long seed) {
        layout = series.plan().layout();
        world = layout.economy().world();
        months = series.months();
        streams = new SeedStreams(seed);
    }

    /** The stressed month with this number; the same whatever was asked before. */
    public MarketProblem month(int number) {
        RandomDraws draws = streams.stream(number, "stress");
        MarketProblem problem = ProblemCopy.of(months.get(draws.index(months.size())));
        if (draws.chance(0.5)) {
            ban(problem, draws);
        }
        if (draws.chance(0.5)) {
            outage(problem, draws);
        }
        if (draws.chance(0.5)) {
            shockDemand(problem, draws);
        }
        if (draws.chance(0.5)) {
            shockStocks(problem, draws);
        }
        limit(problem, draws);
        dispose(problem, draws);
        return problem;
    }

    /** Closes routes out of one country to one, some or all, of some goods or all; at times past customs as well. */
    private void ban(MarketProblem problem, RandomDraws draws) {
        int exporter =
                draws.chance(0.5) ? dominant() : draws.index(world.regions().size());
        boolean everyone = draws.chance(0.3);
        int importer = draws.index(world.regions().size());
        double goods = draws.chance(0.3) ? 1 : draws.uniform();
        boolean sealed = draws.chance(0.4);
        boolean[] banned = new boolean[world.goods().size()];
        for (int g = 0; g < banned.length; g++) {
            banned[g] = draws.chance(goods);
        }
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            if (route.from() == exporter && banned[route.good()] && (everyone || route.to() == importer)) {
                close(problem, layout.spot()[r]);
                close(problem, layout.contract()[r]);
                if (sealed) {
                    close(problem, layout.informal()[r]);
                }
            }
        }
    }

    /** The country with the most routes out. */
    private int dominant() {
        int[] count = new int[world.regions().size()];
        world.routes().forEach(route -> count[route.from()]++);
        int best = 0;
        for (int region = 1; region < count.length; region++) {
            best = count[region] > count[best] ? region : best;
        }
        return best;
    }

    private static void close(MarketProblem problem, int column) {
        if (column >= 0) {
            problem.upper[column] = 0;
        }
    }

    /** Takes 70 to 90 % of the capacity of a share of plants. */
    private void outage(MarketProblem problem, RandomDraws draws) {
        double hit = draws.uniform();
        for (int a = 0; a < layout.activity().length; a++) {
            cut(problem, layout.activity()[a], draws, hit);
        }
        for (int load : layout.load()) {
            if (load >= 0) {
                cut(problem, load, draws, hit);
            }
        }
    }

    private static void cut(MarketProblem problem, int column, RandomDraws draws, double hit) {
        boolean down = draws.chance(hit);
        double left = draws.uniform(0.1, 0.3);
        if (down && problem.upper[column] > 0 && problem.upper[column] < Double.POSITIVE_INFINITY) {
            problem.upper[column] *= left;
            problem.capacity[column] *= left;
        }
    }

    /** Scales each use by 0.3 to 3. */
    private void shockDemand(MarketProblem problem, RandomDraws draws) {
        for (int d = 0; d < layout.core().length; d++) {
            double factor = 0.3 * StrictMath.pow(10, draws.uniform());
            int flexible = layout.flexible()[d];
            problem.upper[layout.core()[d]] *= factor;
            problem.slope[flexible] /= factor;
            if (problem.powerScale[flexible] > 0) {
                problem.powerShift[flexible] *= factor;
                problem.powerReference[flexible] *= factor;
            }
        }
    }

    /** Scales what each node starts with by 0 to 2, at times to nothing, and what stocks are expected to be worth. */
    private void shockStocks(MarketProblem problem, RandomDraws draws) {
        boolean empty = draws.chance(0.3);
        for (int[] nodes : layout.node()) {
            for (int row : nodes) {
                if (row >= 0) {
                    problem.rhs[row] *= empty ? 0 : 2 * draws.uniform();
                }
            }
        }
        for (int column : layout.stock()) {
            problem.intercept[column] *= 0.5 + draws.uniform();
        }
    }

    /** Scales licences and quotas, or makes them nothing. */
    private void limit(MarketProblem problem, RandomDraws draws) {
        boolean shut = draws.chance(0.3);
        for (int i = 0; i < problem.rhs.length; i++) {
            if (!problem.structure().isBalance(i) && draws.chance(0.5)) {
                double factor = shut ? 0 : 2 * draws.uniform();
                problem.rhs[i] = problem.rhs[i] < Double.POSITIVE_INFINITY ? problem.rhs[i] * factor : problem.rhs[i];
            }
        }
    }

    /** Leaves disposal as it is, makes it free, or makes it cost up to the price of the good. */
    private void dispose(MarketProblem problem, RandomDraws draws) {
        int kind = draws.index(3);
        for (int g = 0; g < layout.disposal().length && kind > 0; g++) {
            for (int r = 0; r < layout.disposal()[g].length; r++) {
                int column = layout.disposal()[g][r];
                if (column >= 0) {
                    double price = problem.structure().scale(layout.node()[g][r]);
                    problem.intercept[column] = kind == 1 ? 0 : price * draws.uniform();
                }
            }
        }
    }
}
