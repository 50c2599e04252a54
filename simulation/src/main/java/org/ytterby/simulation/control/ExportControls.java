package org.ytterby.simulation.control;

import org.ytterby.domain.Economy;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.program.Clearing;

/** What export controls carry from month to month: queues, quotas that were used, routes that were learned. */
public final class ExportControls {

    private final LicenceQueue queue;
    private final QuotaUse quotas;
    private final InformalRoutes informal;

    /** Nothing waiting, nothing used, informal routes as in the base month. */
    public ExportControls(Economy economy, ControlSettings settings) {
        queue = new LicenceQueue(economy, settings.queue());
        quotas = new QuotaUse(settings.frontLoading());
        informal = new InformalRoutes(economy, settings.informal());
    }

    /** Takes a cleared month in; the queues were served before it cleared. */
    public void advance(MonthTerms terms, Clearing clearing) {
        quotas.advance(terms, clearing);
        informal.advance(terms, clearing);
    }

    /** The licence queues. */
    public LicenceQueue queue() {
        return queue;
    }

    /** What is left of quotas. */
    public QuotaUse quotas() {
        return quotas;
    }

    /** The ways around controls. */
    public InformalRoutes informal() {
        return informal;
    }
}
