package org.ytterby.calibration;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.BaseMonth;

/** Turns the figures of a world into an economy that reproduces its own base month, MODEL §13, steps 1 to 3. */
public final class Calibrator {

    private Calibrator() {}

    /**
     * Reconciles the quantities and reads the costs off them.
     *
     * @param world figures of the base month
     * @param measures what was in force in it; of these, duties and licences enter the costs, while bans and quotas are
     *     already in the base month's flows
     * @param month a month of the base year, by which duties and licences are looked up
     * @param regime regime that ruled in it
     */
    public static Calibration calibrate(World world, List<Instrument> measures, YearMonth month, Regime regime) {
        Reconciliation reconciled = Reconciler.reconcile(world);
        Baseline baseline = new Baseline(
                reconciled.activity(),
                reconciled.flow(),
                reconciled.use(),
                reconciled.disposal(),
                reconciled.endOfLife(),
                BasePrices.of(world, reconciled));
        MonthTerms terms =
                Events.termsOf(withoutCosts(world, baseline), BaseMonth.pricedMeasures(measures), month, regime);
        Economy economy = new CostCalibrator(world, baseline, terms).economy();
        return new Calibration(
                economy, reconciled.adjustments(), reconciled.totals(), CostCalibrator.negativeCosts(economy));
    }

    /** Instruments look at the base month's flows only, so their terms can be had before any cost is known. */
    private static Economy withoutCosts(World world, Baseline baseline) {
        return new Economy(
                world,
                baseline,
                new double[world.plants().size()],
                new Economy.ActivityCost[0],
                new Economy.RouteCost[0],
                new Economy.StorageTerm[0],
                new double[world.routes().size()]);
    }
}
