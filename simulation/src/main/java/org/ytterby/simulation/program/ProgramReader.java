package org.ytterby.simulation.program;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.World;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/** Reads a solved program back into the terms of the world. */
public final class ProgramReader {

    private final ProgramLayout layout;
    private final World world;

    /** A reader for solutions of this layout. */
    public ProgramReader(ProgramLayout layout) {
        this.layout = layout;
        this.world = layout.economy().world();
    }

    /** The month that the solution describes. */
    public Clearing read(MarketProblem problem, MarketSolution solution) {
        int routes = world.routes().size();
        double[] contract = pick(solution.quantity, layout.contract());
        double[] unserved = new double[world.demands().size()];
        double[] used = new double[world.demands().size()];
        for (int d = 0; d < used.length; d++) {
            double served = solution.quantity[layout.core()[d]];
            used[d] = served + solution.quantity[layout.flexible()[d]];
            unserved[d] = Math.max(0, problem.upper[layout.core()[d]] - served);
        }
        double[] duty = new double[routes];
        for (int r = 0; r < routes; r++) {
            duty[r] = solution.duty[layout.spot()[r]];
        }
        return new Clearing(
                byNode(solution.price, layout.node(), Double.NaN),
                pick(solution.quantity, layout.activity()),
                contract,
                pick(solution.quantity, layout.spot()),
                pick(solution.quantity, layout.informal()),
                used,
                unserved,
                pick(solution.quantity, layout.stock()),
                byNode(solution.quantity, layout.disposal(), 0),
                pick(solution.price, layout.allowanceRow()),
                limitRents(solution),
                bought(solution),
                duty);
    }

    private static double[] pick(double[] values, int[] index) {
        double[] picked = new double[index.length];
        for (int i = 0; i < index.length; i++) {
            picked[i] = index[i] < 0 ? 0 : values[index[i]];
        }
        return picked;
    }

    private static double[][] byNode(double[] values, int[][] index, double absent) {
        double[][] picked = new double[index.length][];
        for (int g = 0; g < index.length; g++) {
            picked[g] = new double[index[g].length];
            for (int r = 0; r < index[g].length; r++) {
                picked[g][r] = index[g][r] < 0 ? absent : values[index[g][r]];
            }
        }
        return picked;
    }

    private Map<String, Double> limitRents(MarketSolution solution) {
        Map<String, Double> rents = new TreeMap<>();
        layout.quotaRow().forEach((id, row) -> rents.put(id, solution.price[row]));
        layout.productionRow().forEach((id, row) -> rents.put(id, solution.price[row]));
        layout.tierRow().forEach((id, row) -> rents.put(id, solution.price[row]));
        return rents;
    }

    private Map<String, Double> bought(MarketSolution solution) {
        Map<String, Double> tonnes = new TreeMap<>();
        layout.floor().forEach((key, column) -> tonnes.put(key, solution.quantity[column]));
        layout.order().forEach((id, column) -> tonnes.put(id, solution.quantity[column]));
        return tonnes;
    }
}
