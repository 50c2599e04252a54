package org.ytterby.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/**
 * A country keeps its know-how, equipment and engineers at home: a brake on the plants and projects of others. Building and
 * ramping up take longer, MODEL equations (30) and (31), projects cost more, and plants that run pay more for parts and
 * repair. It is the same whether the maker's country forbids the export or the user's country forbids the equipment.
 *
 * @param from where the know-how comes from; what stands there is not touched
 * @param to regions whose plants and projects do without
 * @param stages steps of the chain that it is about
 * @param pace months of progress per month of building and ramping up, above 0 and at most 1
 * @param capital factor on the capital cost of projects that are not decided yet, 1 or more
 * @param upkeep rise of the operating cost of plants that run, share of that cost, 0 to 1
 */
public record TechnologyBan(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> from,
        List<String> to,
        List<Stage> stages,
        double pace,
        double capital,
        double upkeep)
        implements Instrument {

    /** Copies the collections and refuses numbers that would help. */
    public TechnologyBan {
        regimes = Regime.copy(regimes);
        from = List.copyOf(from);
        to = List.copyOf(to);
        stages = List.copyOf(stages);
        if (!(pace > 0 && pace <= 1) || !(capital >= 1 && capital <= 10) || !(upkeep >= 0 && upkeep <= 1)) {
            throw new IllegalArgumentException("technology ban '" + id + "': pace " + pace
                    + " must lie above 0 and at most at 1, capital " + capital + " between 1 and 10, upkeep " + upkeep
                    + " between 0 and 1. Maybe a factor and a share are mixed up.");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        World world = economy.world();
        ProjectTerms projects = terms.projects();
        for (int i : projects(world)) {
            projects.pace()[i] *= 1 + (pace - 1) * days;
            projects.capitalFactor()[i] *= 1 + (capital - 1) * days;
        }
        for (int a : activities(world)) {
            terms.costShift()[a] += upkeep * days * world.activities().get(a).operatingCost();
        }
    }

    private List<Integer> outside(World world) {
        List<Integer> outside = new ArrayList<>(Selector.regions(world, to));
        outside.removeAll(Selector.regions(world, from));
        return outside;
    }

    private List<Integer> projects(World world) {
        List<Integer> outside = outside(world);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < world.projects().size(); i++) {
            Project project = world.projects().get(i);
            if (outside.contains(project.region())
                    && stages.contains(project.site().stage())) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> activities(World world) {
        List<Integer> outside = outside(world);
        List<Integer> found = new ArrayList<>();
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            if (activity.plant() != Activity.NO_PLANT
                    && outside.contains(activity.region())
                    && stages.contains(activity.stage())) {
                found.add(a);
            }
        }
        return found;
    }

    @Override
    public void check(Economy economy) {
        List<Integer> reach = new ArrayList<>(activities(economy.world()));
        reach.addAll(projects(economy.world()));
        Instrument.require(reach, id, "plant or project outside " + from);
    }
}
