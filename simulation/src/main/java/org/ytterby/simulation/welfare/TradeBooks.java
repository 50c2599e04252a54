package org.ytterby.simulation.welfare;

import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.MarketProblem;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.MonthState;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.ProgramLayout;
import org.ytterby.simulation.program.ProgramSettings;

/**
 * Books what crosses borders. A cargo costs its price at departure, the effective cost of MODEL equations (43) and (44),
 * duties and rents, and brings the price at landing in the month in which it lands.
 */
final class TradeBooks {

    private final Economy economy;
    private final World world;
    private final ProgramSettings settings;
    private final ProgramLayout layout;
    private final double exporterShare;

    TradeBooks(Economy economy, ProgramSettings settings, ProgramLayout layout, double exporterShare) {
        if (!(exporterShare >= 0 && exporterShare <= 1)) {
            throw new IllegalArgumentException("share of rents that exporters collect: must lie between 0 and 1 (is "
                    + exporterShare + "). Maybe rent.exporter-share is in per cent.");
        }
        this.economy = economy;
        world = economy.world();
        this.settings = settings;
        this.layout = layout;
        this.exporterShare = exporterShare;
    }

    /** Cargoes that land this month after a time at sea, by good and region, t. */
    double[][] landed(MonthState state) {
        double[][] landed = new double[world.goods().size()][world.regions().size()];
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            landed[route.good()][route.to()] += state.arrival(r);
        }
        return landed;
    }

    void book(Ledger ledger, MarketProblem problem, MonthView month) {
        double[] rent = rents(month);
        double[] over = overDuties(month);
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            Clearing cleared = month.clearing();
            double sent = cleared.flow(r);
            double formal = cleared.contract()[r] + cleared.spot()[r];
            double landed = route.transitMonths() == 0 ? sent : month.state().arrival(r);
            if (sent == 0 && landed == 0) {
                continue;
            }
            double duties = (cleared.duty()[r] + month.terms().specificDuty()[r] + over[r]) * formal;
            double rents = rent[r] * formal;
            double paid = price(cleared, route.good(), route.from()) * sent;
            double earned = price(cleared, route.good(), route.to()) * landed;
            double cost = formalCost(r, month) + informalCost(r, problem, month);
            ledger.add(route.to(), Part.TRADE, earned - paid - cost - duties - rents);
            ledger.add(route.to(), Part.TARIFFS, duties);
            ledger.add(route.from(), Part.RENTS, exporterShare * rents);
            ledger.add(route.to(), Part.RENTS, (1 - exporterShare) * rents);
            ledger.add(route.to(), Part.INVENTORY, basePrice(route) * (sent - landed));
        }
    }

    private static double price(Clearing cleared, int good, int region) {
        return cleared.price()[good][region];
    }

    private double basePrice(Route route) {
        return economy.baseline().price()[route.good()][route.to()];
    }

    /** Effective cost with its curvature around the base flow; the penalty on contracts is no cost of moving anything. */
    private double formalCost(int r, MonthView month) {
        Economy.RouteCost cost = economy.routeCost()[r];
        double scale = month.inputs().tradeScale();
        double contract = month.clearing().contract()[r];
        double spot = month.clearing().spot()[r];
        double rigid = layout.contract()[r] < 0 ? 0 : settings.rigidShare() * cost.base() * scale;
        double usual = cost.base() * scale - rigid;
        double curvature = cost.slope() / scale * (0.5 * spot * spot - usual * spot);
        return cost.effective() * (contract + spot) + curvature;
    }

    /** The column's area, less the value on arrival that the program counts at departure. */
    private double informalCost(int r, MarketProblem problem, MonthView month) {
        double informal = month.clearing().informal()[r];
        int column = layout.informal()[r];
        if (column < 0 || !(informal > 0)) {
            return 0;
        }
        Route route = world.routes().get(r);
        double onArrival = route.transitMonths() == 0
                ? 0
                : StrictMath.pow(settings.discount(), route.transitMonths())
                        * month.inputs().expectedPrice()[route.good()][route.to()];
        return CostArea.of(problem, column, informal) + onArrival * informal;
    }

    /** Rents per route of licences and export quotas, μ + REO·ρ of MODEL equation (12), USD/kg. */
    private double[] rents(MonthView month) {
        double[] rents = month.clearing().allowanceRent().clone();
        for (MonthTerms.Limit quota : month.terms().quotas()) {
            double rho = month.clearing().limitRent().getOrDefault(quota.id(), 0.0);
            for (int i = 0; i < quota.members().length; i++) {
                rents[quota.members()[i]] += rho * quota.weights()[i];
            }
        }
        return rents;
    }

    /** Average duty per route on what exceeds tariff-rate quotas, MODEL equation (9), USD/kg. */
    private double[] overDuties(MonthView month) {
        double[] duties = new double[world.routes().size()];
        for (MonthTerms.Tier tier : month.terms().tiers()) {
            double sum = 0;
            for (int route : tier.routes()) {
                sum += month.clearing().contract()[route] + month.clearing().spot()[route];
            }
            double share = sum > tier.limit() ? (sum - tier.limit()) / sum : 0;
            for (int route : tier.routes()) {
                duties[route] += share * tier.overDuty();
            }
        }
        return duties;
    }
}
