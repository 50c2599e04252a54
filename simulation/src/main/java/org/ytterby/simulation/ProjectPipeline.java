package org.ytterby.simulation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * Projects on their way: permit, final investment decision, build, ramp; MODEL equations (30) and (31). Where a project
 * enlarges or starts a plant, the plant's capacity grows along the ramp.
 */
public final class ProjectPipeline {

    /** State of one project. */
    public enum State {
        WAITING,
        PERMITTING,
        BUILDING,
        RUNNING,
        CANCELLED
    }

    private final World world;
    private final SimulationSettings settings;
    private final FutureDraws draws;
    private final State[] state;
    private final double[] monthsLeft;
    private final double[] monthsRun;
    private final double[] scale;
    private final double[] rampAtStart;

    /** Projects as they stand in the month {@code asOf}. */
    public ProjectPipeline(Economy economy, SimulationSettings settings, FutureDraws draws, YearMonth asOf) {
        this.world = economy.world();
        this.settings = settings;
        this.draws = draws;
        int n = world.projects().size();
        state = new State[n];
        monthsLeft = new double[n];
        monthsRun = new double[n];
        scale = new double[n];
        rampAtStart = new double[n];
        for (int i = 0; i < n; i++) {
            start(i, world.projects().get(i), asOf);
        }
    }

    private void start(int i, Project project, YearMonth asOf) {
        scale[i] = 1;
        state[i] = State.WAITING;
        if (!project.status().committed()) {
            return;
        }
        long announced = project.firstOutput() == null
                ? Math.round(project.buildMonths().value())
                : ChronoUnit.MONTHS.between(asOf, project.firstOutput());
        if (announced <= 0) {
            state[i] = State.RUNNING;
            monthsRun[i] = -announced;
            // What a plant that already runs makes is in its capacity of the base month.
            rampAtStart[i] = ramp(monthsRun[i]);
        } else if (draws.projectBuilt()[i]) {
            state[i] = State.BUILDING;
            monthsLeft[i] = announced * draws.projectDelay()[i];
        } else {
            state[i] = State.CANCELLED;
        }
    }

    /**
     * Moves every project on by one month.
     *
     * @param terms the month; names projects that policy decides and the pace of each region
     * @param margin expected margin of each project over its operating cost, USD/kg
     */
    public void advance(MonthTerms terms, double[] margin) {
        for (int i = 0; i < state.length; i++) {
            Project project = world.projects().get(i);
            decide(i, project, terms.projectStarts(), margin[i]);
            double pace = terms.projectPace()
                    .getOrDefault(world.regions().get(project.region()).code(), 1.0);
            switch (state[i]) {
                case PERMITTING, BUILDING -> progress(i, project, pace);
                case RUNNING -> monthsRun[i] += 1;
                case WAITING, CANCELLED -> {}
            }
        }
    }

    private void decide(int i, Project project, Map<String, Double> starts, double margin) {
        if (state[i] != State.WAITING) {
            return;
        }
        Double ordered = starts.get(project.id());
        boolean pays = project.status() == Project.Status.PERMITTED
                && presentValue(project, margin)
                        > (1 + settings.optionPremium()) * project.capexUsd().value() * settings.costFactor();
        if (ordered == null && !pays) {
            return;
        }
        scale[i] = ordered == null ? 1 : ordered;
        if (!draws.projectBuilt()[i]) {
            state[i] = State.CANCELLED;
        } else if (project.status() == Project.Status.PERMITTED) {
            build(i, project);
        } else {
            state[i] = State.PERMITTING;
            monthsLeft[i] = project.permitMonths().value() * draws.projectDelay()[i];
        }
    }

    private void build(int i, Project project) {
        state[i] = State.BUILDING;
        monthsLeft[i] = project.buildMonths().value() * draws.projectDelay()[i];
    }

    /** Present value of the margin over the project's life, USD. */
    private double presentValue(Project project, double margin) {
        double rate = settings.discountYear();
        double annuity = (1 - StrictMath.pow(1 + rate, -settings.projectLife())) / rate;
        return Math.max(0, margin) * 1000 * project.capacity().value() * 12 * annuity;
    }

    private void progress(int i, Project project, double pace) {
        monthsLeft[i] -= pace;
        if (monthsLeft[i] <= 0 && state[i] == State.PERMITTING) {
            build(i, project);
        } else if (monthsLeft[i] <= 0) {
            state[i] = State.RUNNING;
        }
    }

    /** Capacity that projects add to each plant this month, t/month. */
    public double[] addedCapacity() {
        double[] added = new double[world.plants().size()];
        for (int i = 0; i < state.length; i++) {
            if (state[i] == State.RUNNING) {
                Project project = world.projects().get(i);
                added[project.plant()] += scale[i] * project.capacity().value() * (ramp(monthsRun[i]) - rampAtStart[i]);
            }
        }
        return added;
    }

    /** Share of design capacity after some months of feed, MODEL equation (31). */
    double ramp(double months) {
        return 1 / (1 + StrictMath.exp(-(months - settings.rampMidpoint()) / settings.rampScale()));
    }

    /** State of a project. */
    public State state(int project) {
        return state[project];
    }
}
