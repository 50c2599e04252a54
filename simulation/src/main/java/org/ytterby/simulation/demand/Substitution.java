package org.ytterby.simulation.demand;

import java.util.Arrays;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/**
 * Uses that change technology, MODEL equation (22): per demand the share that has gone over to a substitute (ferrite, wound
 * rotor, low-rare-earth catalyst, LED …). The share that would be right at a price follows a logit in life-cycle cost,
 *
 * <pre>s(p) = ceiling / (1 + (p_switch / p)^k)</pre>
 *
 * and the adopted share follows it by at most the adoption cap a month, locked in for years ({@link Adoption}). The base
 * month's use is what is left at the base price; the factor ι on use is (1 − s) / (1 − s⁰).
 */
final class Substitution {

    private final World world;
    private final DemandSettings settings;
    private final double researchPower;
    private final double[] basePower;
    private final double[] switchPower;
    private final double[] start;
    private final int[] node;
    private final double[] power;
    private final Adoption adoption;

    Substitution(Economy economy, DemandSettings settings) {
        this.world = economy.world();
        this.settings = settings;
        researchPower = power(settings.researchPrice());
        int demands = world.demands().size();
        basePower = new double[demands];
        switchPower = new double[demands];
        start = new double[demands];
        node = new int[demands];
        power = new double[world.goods().size() * world.regions().size()];
        for (int d = 0; d < demands; d++) {
            Demand demand = world.demands().get(d);
            node[d] = demand.good() * world.regions().size() + demand.region();
            basePower[d] = power(economy.baseline().price()[demand.good()][demand.region()]);
            switchPower[d] = power(demand.substitute().switchPrice());
            start[d] = logit(demand.substitute().ceiling(), basePower[d], switchPower[d]);
        }
        adoption = new Adoption(start, settings.adoptionCap(), settings.lockIn());
    }

    private double power(double price) {
        return price > 0 ? StrictMath.pow(price, settings.logitExponent()) : 0;
    }

    private static double logit(double ceiling, double price, double switchPrice) {
        return ceiling == 0 ? 0 : ceiling * price / (price + switchPrice);
    }

    /** Buyers decide for a month at these prices by good and region, USD/kg. */
    void advance(double[][] price, Research research) {
        Arrays.fill(power, Double.NaN);
        for (int d = 0; d < node.length; d++) {
            Demand demand = world.demands().get(d);
            double found = research.reach(demand.use());
            if (demand.substitute().ceiling() == 0 && found == 0 && adoption.atStart(d)) {
                continue;
            }
            adoption.move(d, target(d, demand, found, price));
        }
        adoption.endMonth();
    }

    private double target(int d, Demand demand, double found, double[][] price) {
        int at = node[d];
        if (Double.isNaN(power[at])) {
            power[at] = power(price[demand.good()][demand.region()]);
        }
        double known = logit(demand.substitute().ceiling(), power[at], switchPower[d]);
        double fresh = found == 0 ? 0 : logit(found, power[at], researchPower * basePower[d]);
        return Math.max(known, fresh);
    }

    /** ι, factor on what the demand wants. */
    double intensity(int demand) {
        return (1 - adoption.share(demand)) / (1 - start[demand]);
    }
}
