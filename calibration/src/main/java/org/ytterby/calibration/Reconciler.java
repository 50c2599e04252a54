package org.ytterby.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Figure;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Observation;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolverSettings;
import org.ytterby.simulation.Recycling;
import org.ytterby.simulation.program.ColumnEntries;

/**
 * Makes the figures of a base month balance for every good in every region by weighted least squares, MODEL §13, step 1:
 * minimise Σ ((v − v⁰)/(σ·v⁰))² over production, trade, use and published totals, subject to MODEL equation (3), with σ the
 * relative error that each figure's trust grade stands for. A figure that nothing can balance (feed that is made where
 * nobody takes it) goes to zero and is reported as such.
 *
 * <p>The least-squares program is separable and convex with balance rows, so the market engine solves it.
 */
public final class Reconciler {

    /** Duals of a least-squares program mean nothing in themselves, so they may be looser than prices. */
    private static final SolverSettings SETTINGS = new SolverSettings(1e-9, 1e-6, 1e-7, 300, false, true);

    /**
     * What a flow without a figure costs, as the sum of squares that it must save: five for as much as passes through its
     * destination, so that a tenth of that is used where it spares a figure of grade D one standard error.
     */
    private static final double UNSEEN_FLOW = 5;

    /** Sum of squares that an imbalance as large as a node's throughput would cost; no figure is held that tightly. */
    private static final double GAP = 1e4;

    /** Below a kilogram a month a quantity is arithmetic of shares, not goods; t/month. */
    private static final double NEXT_TO_NOTHING = 1e-3;

    private final World world;
    private final MarketStructure.Builder builder = MarketStructure.builder();
    private final int[][] node;
    private final double[][] endOfLife;
    private final SurplusElements surplus;
    private final double[][] throughput;
    private final boolean[][] makes;
    private final List<Term> terms = new ArrayList<>();

    /** Routes without a figure that may carry something, with what passes through their destination, t/month. */
    private final Map<Integer, Double> opened = new TreeMap<>();

    private record Term(int column, double prior, double relativeError) {}

    private Reconciler(World world) {
        this.world = world;
        node = new int[world.goods().size()][world.regions().size()];
        endOfLife =
                new Recycling(world).collected(0, new double[world.lifetimes().size()][1]);
        surplus = new SurplusElements(world);
        throughput = new Throughput(world, endOfLife).byNode();
        makes = makers(world);
    }

    /**
     * Reconciles a world.
     *
     * @throws IllegalStateException if the least-squares program cannot be solved, with its status
     */
    public static Reconciliation reconcile(World world) {
        return new Reconciler(world).solve();
    }

    private Reconciliation solve() {
        for (int g = 0; g < node.length; g++) {
            for (int r = 0; r < node[g].length; r++) {
                node[g][r] = world.present(g, r) ? builder.balance(1 / Math.max(1e-3, throughput[g][r])) : -1;
            }
        }
        List<Integer> totalRows = declareTotals();
        int[] activities = activities();
        int[] routes = routes();
        int[] demands = demands();
        int[][] disposal = disposals();
        List<Integer> gaps = gaps();
        int[] totals = totals(totalRows);
        MarketStructure structure = builder.build();
        MarketProblem problem = fill(structure);
        fillGaps(problem, gaps);
        MarketSolution solution = solve(structure, problem);
        return new ReconciliationReader(world, endOfLife, solution.quantity)
                .read(activities, routes, demands, disposal, totals);
    }

    private static boolean[][] makers(World world) {
        boolean[][] makes = new boolean[world.goods().size()][world.regions().size()];
        for (Activity activity : world.activities()) {
            if (activity.prior().value() > 0 || activity.plant() == Activity.NO_PLANT) {
                world.recipes()
                        .get(activity.recipe())
                        .coefficients()
                        .forEach((good, coefficient) -> makes[world.good(good)][activity.region()] |= coefficient > 0);
            }
        }
        return makes;
    }

    /** Solves, closes what carries next to nothing, and solves again, until every quantity is zero or worth naming. */
    private MarketSolution solve(MarketStructure structure, MarketProblem problem) {
        InteriorPointSolver solver = new InteriorPointSolver(structure, SETTINGS);
        while (true) {
            MarketSolution solution = solver.solve(problem);
            if (!solution.isOptimal()) {
                throw new IllegalStateException("world " + world.id() + " could not be reconciled: " + solution.status()
                        + " after " + solution.iterations() + " iterations, " + solution.residuals());
            }
            boolean closed = false;
            for (Term term : terms) {
                double tonnes = solution.quantity[term.column()];
                if (tonnes > 0 && tonnes < NEXT_TO_NOTHING) {
                    problem.upper[term.column()] = 0;
                    problem.intercept[term.column()] = 0;
                    problem.slope[term.column()] = 0;
                    closed = true;
                }
            }
            if (!closed) {
                return solution;
            }
        }
    }

    private List<Integer> declareTotals() {
        List<Integer> rows = new ArrayList<>();
        for (Observation observation : world.observations()) {
            rows.add(builder.balance(1 / Math.max(1e-3, observation.total().value())));
        }
        return rows;
    }

    private int column(ColumnEntries entries, Figure prior) {
        return column(entries, prior, 0);
    }

    private int column(ColumnEntries entries, Figure prior, double extraError) {
        int column = builder.column(entries.rows(), entries.coefficients());
        double value = prior.value() < NEXT_TO_NOTHING ? 0 : prior.value();
        terms.add(new Term(column, value, StrictMath.hypot(prior.trust().relativeError(), extraError)));
        return column;
    }

    private int[] activities() {
        int[] columns = new int[world.activities().size()];
        for (int a = 0; a < columns.length; a++) {
            Activity activity = world.activities().get(a);
            ColumnEntries entries = new ColumnEntries();
            world.recipes()
                    .get(activity.recipe())
                    .coefficients()
                    .forEach(
                            (good, coefficient) -> entries.add(node[world.good(good)][activity.region()], coefficient));
            observe(entries, Observation.Kind.ACTIVITY, a);
            columns[a] = column(entries, activity.prior());
        }
        return columns;
    }

    private int[] routes() {
        int[] columns = new int[world.routes().size()];
        for (int i = 0; i < columns.length; i++) {
            Route route = world.routes().get(i);
            ColumnEntries entries = new ColumnEntries();
            entries.add(node[route.good()][route.from()], -1);
            entries.add(node[route.good()][route.to()], 1);
            observe(entries, Observation.Kind.ROUTE, i);
            columns[i] = column(entries, route.prior());
            if (route.prior().value() < NEXT_TO_NOTHING && makes[route.good()][route.from()]) {
                opened.put(columns[i], throughput[route.good()][route.to()]);
            }
        }
        return columns;
    }

    private int[] demands() {
        int[] columns = new int[world.demands().size()];
        for (int d = 0; d < columns.length; d++) {
            Demand demand = world.demands().get(d);
            ColumnEntries entries = new ColumnEntries();
            entries.add(node[demand.good()][demand.region()], -1);
            observe(entries, Observation.Kind.DEMAND, d);
            columns[d] = column(entries, demand.prior());
        }
        return columns;
    }

    private void observe(ColumnEntries entries, Observation.Kind kind, int member) {
        int firstRow = (int) Arrays.stream(node)
                .flatMapToInt(Arrays::stream)
                .filter(row -> row >= 0)
                .count();
        for (int i = 0; i < world.observations().size(); i++) {
            Observation observation = world.observations().get(i);
            int position = observation.kind() == kind ? observation.members().indexOf(member) : -1;
            if (position >= 0) {
                entries.add(firstRow + i, observation.weights().get(position));
            }
        }
    }

    private int[][] disposals() {
        int[][] columns = new int[node.length][];
        for (int g = 0; g < node.length; g++) {
            columns[g] = new int[node[g].length];
            Arrays.fill(columns[g], -1);
            boolean open = world.goods().get(g).kind() == GoodKind.SOLUTION && surplus.isSurplus(g);
            for (int r = 0; open && r < node[g].length; r++) {
                if (node[g][r] >= 0) {
                    columns[g][r] = builder.column(new int[] {node[g][r]}, new double[] {-1});
                }
            }
        }
        return columns;
    }

    /** Two columns per node that would take up what does not balance, so dear that they stay at zero. */
    private List<Integer> gaps() {
        List<Integer> columns = new ArrayList<>();
        for (int[] row : node) {
            for (int index : row) {
                if (index >= 0) {
                    columns.add(builder.column(new int[] {index}, new double[] {1}));
                    columns.add(builder.column(new int[] {index}, new double[] {-1}));
                }
            }
        }
        return columns;
    }

    private static void fillGaps(MarketProblem problem, List<Integer> gaps) {
        MarketStructure structure = problem.structure();
        for (int column : gaps) {
            problem.intercept[column] = GAP * structure.scale(structure.row(structure.start(column)));
        }
    }

    private int[] totals(List<Integer> rows) {
        int[] columns = new int[rows.size()];
        for (int i = 0; i < columns.length; i++) {
            ColumnEntries entries = new ColumnEntries();
            entries.add(rows.get(i), -1);
            Observation observation = world.observations().get(i);
            columns[i] = column(entries, observation.total(), observation.conversionError());
        }
        return columns;
    }

    private MarketProblem fill(MarketStructure structure) {
        MarketProblem problem = new MarketProblem(structure);
        for (int g = 0; g < node.length; g++) {
            for (int r = 0; r < node[g].length; r++) {
                if (node[g][r] >= 0) {
                    problem.rhs[node[g][r]] = endOfLife[g][r];
                }
            }
        }
        for (Term term : terms) {
            double weight = 1 / (term.relativeError() * term.relativeError());
            if (term.prior() > 0) {
                problem.slope[term.column()] = weight / (term.prior() * term.prior());
                problem.intercept[term.column()] = -weight / term.prior();
            } else {
                double through = opened.getOrDefault(term.column(), 0.0);
                problem.upper[term.column()] = through > 0 ? Double.POSITIVE_INFINITY : 0;
                problem.intercept[term.column()] = through > 0 ? UNSEEN_FLOW / through : 0;
            }
        }
        return problem;
    }
}
