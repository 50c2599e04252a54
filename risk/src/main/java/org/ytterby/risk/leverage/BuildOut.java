package org.ytterby.risk.leverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.ProjectDecision;
import org.ytterby.policy.Window;

/** The allies of B decide every project outside A that is neither committed nor suspended: the build-out that ends leverage. */
public final class BuildOut {

    private BuildOut() {}

    /** Decisions on the first simulated day for all projects outside a region or group. */
    public static List<Instrument> outside(World world, String group, YearMonth asOf) {
        List<Integer> inside = world.members(group);
        List<Instrument> decisions = new ArrayList<>();
        for (Project project : world.projects()) {
            boolean open = !project.status().committed() && project.status() != Project.Status.SUSPENDED;
            if (open && !inside.contains(project.region())) {
                Window window = new Window(asOf.plusMonths(1).atDay(1), null);
                decisions.add(new ProjectDecision("build-" + project.id(), window, Set.of(), project.id(), 1));
            }
        }
        return decisions;
    }
}
