package org.ytterby.history.check;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.BaseMonth;
import org.ytterby.simulation.program.Clearing;

/** How far the base month of a world, cleared again by the market, is from its figures. */
final class BaseMonthError {

    /** A kilogram a month, t: below it a region does not take part in a good's market. */
    private static final double KILOGRAM = 1e-3;

    private BaseMonthError() {}

    /** Greatest error of a flow over the largest flow of its good, or of a price where goods flow over the larger of it and 1. */
    static double worst(Economy economy, List<Instrument> measures, YearMonth month, Regime regime) {
        Clearing clearing = BaseMonth.clear(economy, measures, month, regime);
        return Math.max(flows(economy, clearing), prices(economy, clearing));
    }

    private static double flows(Economy economy, Clearing clearing) {
        World world = economy.world();
        double[] base = economy.baseline().flow();
        double[] largest = new double[world.goods().size()];
        double[] error = new double[world.goods().size()];
        for (int r = 0; r < base.length; r++) {
            int good = world.routes().get(r).good();
            largest[good] = Math.max(largest[good], base[r]);
            error[good] = Math.max(error[good], Math.abs(clearing.flow(r) - base[r]));
        }
        double worst = 0;
        for (int g = 0; g < error.length; g++) {
            worst = Math.max(worst, largest[g] > 0 ? error[g] / largest[g] : 0);
        }
        return worst;
    }

    private static double prices(Economy economy, Clearing clearing) {
        double worst = 0;
        for (int r = 0; r < economy.world().routes().size(); r++) {
            Route route = economy.world().routes().get(r);
            if (economy.baseline().flow()[r] > KILOGRAM) {
                double price = economy.baseline().price()[route.good()][route.to()];
                double found = clearing.price()[route.good()][route.to()];
                worst = Math.max(worst, Math.abs(found - price) / Math.max(1, Math.abs(price)));
            }
        }
        return worst;
    }
}
