package org.ytterby.simulation.control;

import org.ytterby.domain.Parameters;
import org.ytterby.domain.World;

/**
 * Parameters of export controls, read once from the world's {@link Parameters}.
 *
 * @param queue of licence queues
 * @param frontLoading share of what is left of a tranche beyond the even pace that exporters may use at once, 0 to 1
 * @param informal of ways around controls
 */
public record ControlSettings(Queue queue, double frontLoading, Informal informal) {

    /**
     * Parameters of licence queues, MODEL equations (36) and (37).
     *
     * @param backlogLimit backlog that is kept, months of filings; older filings lapse
     * @param rejects share of the backlog that is rejected per month
     * @param panic extra filings while service is below filings, share of them
     * @param defenceGranted share of the filings for military users that are dealt with like others
     */
    public record Queue(double backlogLimit, double rejects, double panic, double defenceGranted) {}

    /**
     * Parameters of informal routes, MODEL equation (8).
     *
     * @param start s̄₀, share of a route's base flow that can pass customs in the base month
     * @param growth g_s per month while a control binds
     * @param cap largest bound, share of a route's base flow
     */
    public record Informal(double start, double growth, double cap) {}

    /** Reads the parameters of a world; what passes customs is that of its base year where a row tells it. */
    public static ControlSettings of(World world) {
        Parameters p = world.parameters();
        String then = "informal.start-share." + world.id();
        return new ControlSettings(
                new Queue(
                        p.value("queue.backlog-limit"),
                        p.value("queue.reject-share"),
                        p.value("queue.panic-filings"),
                        p.value("queue.defence-share")),
                p.value("quota.front-loading"),
                new Informal(
                        p.byId().containsKey(then) ? p.value(then) : p.value("informal.start-share"),
                        p.value("informal.growth"),
                        p.value("informal.bound-share")));
    }
}
