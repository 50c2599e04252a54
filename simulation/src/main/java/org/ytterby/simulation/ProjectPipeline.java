package org.ytterby.simulation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * Projects on their way: permit, final investment decision, build, ramp; MODEL equations (30) and (31). A permitted project
 * waits until its expected present value exceeds its capital cost by the option premium; one whose permit is under way gets it
 * in its time; studies and suspended projects wait for policy. What is built runs and is mothballed like any other plant.
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
    private final boolean[] permitted;
    private final boolean[] ordered;

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
        permitted = new boolean[n];
        ordered = new boolean[n];
        for (int i = 0; i < n; i++) {
            start(i, world.projects().get(i), asOf);
        }
    }

    private void start(int i, Project project, YearMonth asOf) {
        scale[i] = 1;
        state[i] = State.WAITING;
        permitted[i] = project.status() == Project.Status.PERMITTED;
        if (project.status() == Project.Status.PERMITTING) {
            permit(i, project);
        }
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
     * @param terms the month; names projects that policy decides, the pace of each region and what it does to each project
     * @param value expected present value of each project, USD
     * @param premium o of MODEL equation (30)
     */
    public void advance(MonthTerms terms, double[] value, double premium) {
        for (int i = 0; i < state.length; i++) {
            Project project = world.projects().get(i);
            if (terms.projects().open()[i] > 0) {
                decide(i, project, terms, value[i], premium);
            }
            double pace = terms.projects().pace()[i]
                    * terms.projectPace()
                            .getOrDefault(world.regions().get(project.region()).code(), 1.0);
            switch (state[i]) {
                case PERMITTING, BUILDING ->
                    progress(i, project, pace * terms.projects().open()[i]);
                case RUNNING -> monthsRun[i] += terms.projects().pace()[i];
                case WAITING, CANCELLED -> {}
            }
        }
    }

    private void decide(int i, Project project, MonthTerms terms, double value, double premium) {
        Double order = ordered[i] ? null : terms.projectStarts().get(project.id());
        boolean undecided = state[i] == State.WAITING || (state[i] == State.PERMITTING && !ordered[i]);
        double capital = project.capexUsd().value()
                * settings.costFactor()
                * terms.projects().capitalFactor()[i];
        boolean pays = state[i] == State.WAITING && permitted[i] && value > (1 + premium) * capital;
        if (!undecided || (order == null && !pays)) {
            return;
        }
        scale[i] = order == null ? 1 : order;
        ordered[i] = order != null;
        if (!draws.projectBuilt()[i]) {
            state[i] = State.CANCELLED;
        } else if (permitted[i]) {
            build(i, project);
        } else if (state[i] == State.WAITING) {
            permit(i, project);
        }
    }

    private void permit(int i, Project project) {
        state[i] = State.PERMITTING;
        monthsLeft[i] = project.permitMonths().value() * draws.projectDelay()[i];
    }

    private void build(int i, Project project) {
        state[i] = State.BUILDING;
        monthsLeft[i] = project.buildMonths().value() * draws.projectDelay()[i];
    }

    private void progress(int i, Project project, double pace) {
        monthsLeft[i] -= pace;
        if (monthsLeft[i] <= 0 && state[i] == State.PERMITTING) {
            permitted[i] = true;
            if (ordered[i]) {
                build(i, project);
            } else {
                state[i] = State.WAITING;
            }
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
        return ramp(settings, months);
    }

    static double ramp(SimulationSettings settings, double months) {
        return 1 / (1 + StrictMath.exp(-(months - settings.rampMidpoint()) / settings.rampScale()));
    }

    /** State of a project. */
    public State state(int project) {
        return state[project];
    }
}
